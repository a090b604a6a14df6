import type { CivicRecord } from "../../generated/types/model.ts";
import { canonicalText } from "../exchange/canonical-text.ts";
import type { ExportedRecord } from "../exchange/prove-record.ts";
import type { ExportEvent } from "../exchange/read-export.ts";
import type { Finding } from "../findings/finding.ts";
import { listedTogether } from "../findings/listed-findings.ts";
import { documentLimit, tooLarge } from "../json-text/decode-text.ts";
import { readDocument } from "../json-text/read-document.ts";
import { type Digest, digestNow } from "../parts/digest.ts";
import { foreignValue } from "../structure/foreign-values.ts";
import { judge } from "./judge.ts";

/** A record that may be stored, shown and computed with. */
export interface Admitted {
  readonly admitted: true;
  /** The record as it came: in the model it was written in, which it keeps for ever. */
  readonly record: Readonly<Record<string, unknown>>;
  /** Version of that model. */
  readonly model: string;
  /** The same in the current model; the record itself where it was written in it. For reading, never for storing. */
  readonly view: CivicRecord;
  /** RFC 8785 text of the record, and its UTF-8 bytes: what is stored, served, digested and signed. */
  readonly canonical: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of these bytes. */
  readonly digest: Digest;
  /** Warnings and notices. */
  readonly findings: readonly Finding[];
}

/** A document that is not admitted, and why. */
export interface Refused {
  readonly admitted: false;
  /** At least one is an error. */
  readonly findings: readonly Finding[];
  /** The parsed document, where its bytes are one. */
  readonly document?: unknown;
}

/** What the one door says of a document. */
export type Admission = Admitted | Refused;

/**
 * The one door for records, whatever they come from: a file, a request, a peer, a page. What one door takes, every
 * other takes, with the same findings. Pure, never throws. What the text leaves open (a member twice, a number that would
 * become another) is an error, and then its values are not judged.
 *
 * @example
 * ```ts
 * import { admit } from "@civic/schema";
 *
 * const admission = admit(new TextEncoder().encode('{"kind":"service","kind":"pathway"}'));
 * console.log(admission.findings[0]?.code); // repeated-member
 * ```
 */
export function admit(bytes: Uint8Array): Admission {
  const reading = readDocument(bytes);
  if (!reading.read) return { admitted: false, findings: reading.findings };
  return admitParsed(reading.document, reading.findings);
}

/** The same for a document that was parsed as part of something else, with what was found in its text. */
export function admitDocument(document: unknown, found: readonly Finding[] = []): Admission {
  const foreign = foreignValue(document);
  if (foreign !== undefined) return { admitted: false, findings: listedTogether(found, [foreign]), document };
  return admitParsed(document, found);
}

/**
 * The same for a record of an export, as `readExport` gives it: its canonical text and digest, which were proven there, are
 * not made again.
 */
export function admitExported({ exported, warnings }: ReceivedRecord): Admission {
  return admitParsed(exported.record, warnings, exported);
}

/** A record of an export, and what its text shows. */
type ReceivedRecord = Pick<Extract<ExportEvent, { type: "record" }>, "exported" | "warnings">;

function admitParsed(
  document: unknown,
  found: readonly Finding[],
  proven?: Pick<ExportedRecord, "canonical" | "digest">,
): Admission {
  const refuse = (...more: readonly Finding[]): Refused => ({
    admitted: false,
    findings: listedTogether(found, more),
    document,
  });
  if (found.some(({ severity }) => severity === "error")) return refuse();
  const { view, findings } = judge(document);
  if (view === undefined) return refuse(...findings);
  // Of the document as it came, not of its view.
  const canonical = proven?.canonical ?? canonicalText(document);
  if (typeof canonical !== "string") return refuse(canonical, ...findings);
  const bytes = new TextEncoder().encode(canonical);
  // A number of many digits is longer in its canonical form than as `1e20`.
  if (bytes.byteLength > documentLimit) return refuse(tooLarge, ...findings);
  const record = document as Readonly<Record<string, unknown>>;
  return {
    admitted: true,
    record,
    model: String(record.schemaVersion),
    view,
    canonical,
    bytes,
    digest: proven?.digest ?? digestNow(bytes),
    findings: listedTogether(found, findings),
  };
}
