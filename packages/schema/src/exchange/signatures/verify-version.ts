import { type Admitted, admitExported } from "../../admission/admit.ts";
import { type Finding, finding } from "../../findings/finding.ts";
import { digestNow } from "../../parts/digest.ts";
import type { ExportedRecord } from "../prove-record.ts";
import { type KeyRing, trustFinding } from "./key-ring.ts";
import { type Mandates, maySpeakOf } from "./mandate.ts";
import { isOfNewerModel } from "./model-order.ts";
import type { ReadSigned } from "./read-signed.ts";
import { headOf, type VersionHead } from "./version-head.ts";

/** A version that nobody signed, as its line was read. */
export interface UnsignedVersion {
  readonly exported: ExportedRecord;
  readonly warnings: readonly Finding[];
}

/** A version that is offered: signed, or not. */
export type OfferedVersion = ReadSigned<"record"> | UnsignedVersion;

/** By what a version is judged. */
export interface VersionRules {
  readonly ring: KeyRing;
  /** Publishers whose versions are taken, and whom each may speak about. Absent: every publisher, about everyone. */
  readonly mandates?: Mandates | undefined;
  /** Publishers whose versions are taken without a signature. Absent: none. */
  readonly unsigned?: ReadonlySet<string> | undefined;
}

/** What a version turned out to be. Whether it follows the one before is for whoever holds that to say. */
export type VersionVerdict = VerifiedVersion | RefusedVersion;

/** A version that may be stored, shown and passed on. */
export interface VerifiedVersion {
  readonly verified: true;
  readonly head: VersionHead;
  readonly canonical: string;
  /** Digest of the canonical bytes. */
  readonly digest: ExportedRecord["digest"];
  /** How it was signed; absent where nobody did. */
  readonly signed?: ReadSigned<"record">;
  /** The record as the door admitted it; absent where it is of a newer model, of which only the head is read. */
  readonly admitted?: Admitted;
  /** Warnings and notices, `model-newer` among them. */
  readonly findings: readonly Finding[];
}

/** A version that is refused, and why. */
export interface RefusedVersion {
  readonly verified: false;
  /** Id that it says it has, where it says one. */
  readonly id?: string | undefined;
  /** At least one is an error; the first names the reason. */
  readonly findings: readonly Finding[];
}

/**
 * Whether a version may be believed: signed by a key that counts for the publisher of its id (or taken without one from
 * who is named), about whom that publisher may speak, and admitted by the door. Nothing is judged before its signature
 * is verified. Pure, never throws; several at once are verified side by side.
 */
export async function verifyVersion(offered: OfferedVersion, rules: VersionRules): Promise<VersionVerdict> {
  const record = "jws" in offered ? offered.payload : offered.exported.record;
  const head = headOf(record);
  const id = "id" in head ? head.id : undefined;
  const refuse = (...findings: readonly Finding[]): RefusedVersion => ({
    verified: false,
    id,
    findings: id === undefined ? findings : findings.map((each) => ({ ...each, record: id })),
  });
  if (!("id" in head)) return refuse(...head);
  const wrong = (await untrusted(offered, head, rules)) ?? foreign(head, rules);
  if (wrong !== undefined) return refuse(wrong);
  const exported = exportedOf(offered, head);
  const verified: Omit<VerifiedVersion, "findings"> = {
    verified: true,
    head,
    canonical: exported.canonical,
    digest: exported.digest,
    ...("jws" in offered && { signed: offered }),
  };
  const { schemaVersion } = record as { readonly schemaVersion: unknown };
  if (isOfNewerModel(schemaVersion)) return { ...verified, findings: [newer(schemaVersion)] };
  const admission = admitExported({ exported, warnings: "jws" in offered ? [] : offered.warnings });
  if (!admission.admitted) return refuse(...errorsFirst(admission.findings));
  return { ...verified, admitted: admission, findings: admission.findings };
}

async function untrusted(
  offered: OfferedVersion,
  { publisher }: VersionHead,
  { ring, mandates, unsigned }: VersionRules,
): Promise<Finding | undefined> {
  if (mandates && !mandates.has(publisher))
    return finding("publisher-not-allowed", "/publisher", { publisher });
  if ("jws" in offered) return trustFinding(offered, publisher, ring);
  return unsigned?.has(publisher) ? undefined : finding("signature-missing", "", { publisher });
}

function foreign({ publisher, jurisdiction }: VersionHead, { mandates }: VersionRules): Finding | undefined {
  if (maySpeakOf(mandates?.get(publisher) ?? "every", jurisdiction)) return undefined;
  return finding("jurisdiction-not-allowed", "/jurisdiction", { publisher, jurisdiction });
}

function exportedOf(offered: OfferedVersion, { id, version }: VersionHead): ExportedRecord {
  if (!("jws" in offered)) return offered.exported;
  const { canonical, payload } = offered;
  return { id, version, digest: digestNow(canonical), canonical, record: payload };
}

function newer(model: string): Finding {
  return finding("model-newer", "/schemaVersion", { model }, "notice");
}

function errorsFirst(findings: readonly Finding[]): readonly Finding[] {
  const isError = ({ severity }: Finding) => severity === "error";
  return [...findings.filter(isError), ...findings.filter((each) => !isError(each))];
}
