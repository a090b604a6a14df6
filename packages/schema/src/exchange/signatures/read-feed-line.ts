import type { Finding } from "../../findings/finding.ts";
import { finding } from "../../findings/finding.ts";
import { documentLimit } from "../../json-text/decode-text.ts";
import { type Envelope, type ReadDocument, readDocument } from "../../json-text/read-document.ts";
import { isObject } from "../../parts/json-value.ts";
import { type ExportedRecord, inRecord, proveRecord } from "../prove-record.ts";
import type {
  BookmarkLine,
  DisputeLine,
  FeedLine,
  SignedVersionLine,
  StatementLine,
  UnsignedVersionLine,
} from "./feed-line.ts";
import { type FlattenedJws, jwsHash } from "./jws.ts";
import { bookmarkForm, feedForms, type LineForms } from "./line-forms.ts";
import { malformed, type Reading, readAs, readBy } from "./reading.ts";

/** What a line turned out to hold. Of an unsigned version its record was digested; of a signed one nothing is verified yet. */
export type ReceivedLine = Exclude<FeedLine, UnsignedVersionLine> | ReceivedUnsigned;

/** A version that nobody signed, which is what its line says. */
export interface ReceivedUnsigned extends UnsignedVersionLine {
  readonly exported: ExportedRecord;
  /** What its text shows, though it may be relied on. */
  readonly warnings: readonly Finding[];
}

/** BASE64URL writes three bytes in four characters, and a dispute holds two documents. */
const mostOfLine = Math.ceil((2 * 4 * documentLimit) / 3) + 16 * 1024;

/** Longest line that a feed or a pack may have, in bytes. */
export const longestFeedLine = mostOfLine;

/** What a line may hold beside the record of an unsigned version. */
export const lineEnvelope: Envelope = { member: "record", bytes: mostOfLine - documentLimit, values: 8 };

/** Reads one line of a feed, without its line break. Never throws. */
export async function readFeedLine(bytes: Uint8Array): Promise<Reading<ReceivedLine>> {
  const text = readDocument(bytes, lineEnvelope);
  if (text.read && isObject(text.document) && "bookmark" in text.document)
    return readBy<BookmarkLine>(bookmarkForm(), text.document, "feed-line-malformed");
  return readLineOf(text, feedForms);
}

/** What stands in every line that is about something. */
type Line = SignedVersionLine | UnsignedVersionLine | StatementLine | DisputeLine;

/** Reads what was parsed as a line of one of these forms. */
export async function readLineOf<Received>(text: ReadDocument, forms: LineForms): Promise<Reading<Received>> {
  if (!text.read) return malformed("feed-line-malformed", ...text.findings);
  const around = withoutRecord(text.document);
  const form = forms.formOf(around);
  if (form === undefined) return malformed("feed-line-malformed");
  const reading = readBy<Line>(form, around, "feed-line-malformed");
  if (!reading.read) return reading;
  const line = text.document as Line;
  if ("record" in line) return (await readUnsigned(line, text.findings)) as Reading<Received>;
  if ("digest" in line) return malformed("feed-line-malformed", missingRecord);
  if (text.findings.length > 0) return malformed("feed-line-malformed", ...text.findings);
  const wrong = line.op === "dispute" ? undefined : hashFinding(line);
  return wrong === undefined ? readAs(line as Received) : { read: false, findings: [wrong] };
}

const missingRecord = finding("missing-property", "/record", { property: "record", expected: "object" });

/** Only an unsigned version has a record; its structure is for the door to judge. */
function withoutRecord(document: unknown): unknown {
  if (!isObject(document) || !("record" in document) || "jws" in document) return document;
  const { record: _, ...around } = document;
  return around;
}

function hashFinding({ hash, jws }: { readonly hash: string; readonly jws: FlattenedJws }) {
  const actual = jwsHash(jws);
  return actual === hash ? undefined : finding("digest-mismatch", "/hash", { expected: hash, actual });
}

async function readUnsigned(
  line: UnsignedVersionLine,
  found: readonly Finding[],
): Promise<Reading<ReceivedUnsigned>> {
  const warnings = inRecord(found);
  if (warnings === undefined) return malformed("feed-line-malformed", ...found);
  const named = (findings: readonly Finding[]): Reading<never> => ({
    read: false,
    findings: findings.map((each) => ({ ...each, record: line.id })),
  });
  if (warnings.some(({ severity }) => severity === "error")) return named(warnings);
  const exported = await proveRecord(line);
  return "code" in exported ? named([exported]) : readAs({ ...line, exported, warnings });
}
