import { type Finding, finding } from "../findings/finding.ts";
import { type Envelope, readDocument } from "../json-text/read-document.ts";
import { isObject } from "../parts/json-value.ts";
import { canonicalText } from "./canonical-text.ts";
import { type Digest, digestOf } from "./digest.ts";

/** One record of an export: what it claims to be, and its content. */
export interface ExportedRecord {
  readonly id: string;
  readonly version: number;
  readonly digest: Digest;
  /** RFC 8785 bytes of the record, as text. */
  readonly canonical: string;
  /** The record, not yet validated. */
  readonly record: unknown;
}

/** What one line of an export turned out to be. */
export type ExportLine =
  | { readonly type: "record"; readonly exported: ExportedRecord }
  | { readonly type: "end"; readonly count: number }
  | RefusedLine;

/** A line that holds no record to be relied on. */
export interface RefusedLine {
  readonly type: "refused";
  /** The first of the findings. */
  readonly finding: Finding;
  /** Everything that was found; the places are in the record of the line. */
  readonly findings: readonly Finding[];
}

/** Writes one line of an export. The canonical text is spliced in unchanged. */
export function writeExportLine(exported: Omit<ExportedRecord, "record">): string {
  const { id, version, digest, canonical } = exported;
  return `{"id":${JSON.stringify(id)},"version":${version},"digest":"${digest}","record":${canonical}}\n`;
}

/** Writes the last line of an export, by which a reader knows that nothing was cut off. */
export function writeExportEnd(count: number): string {
  return `{"end":{"count":${count}}}\n`;
}

/** Reads one line of an export and proves that its record is the one that was digested. Never throws. */
export async function readExportLine(line: string): Promise<ExportLine> {
  return (await readLine(new TextEncoder().encode(line))).line;
}

/** What stands around the record of a line: the line itself, and the members `id`, `version` and `digest`. */
export const lineEnvelope: Envelope = { member: "record", bytes: 1024, values: 4 };

/** A line, and what its text shows of a record that may still be relied on. */
export interface ReadLine {
  readonly line: ExportLine;
  readonly warnings: readonly Finding[];
}

/** The same from the bytes of the line. */
export async function readLine(bytes: Uint8Array): Promise<ReadLine> {
  const reading = readDocument(bytes, lineEnvelope);
  if (!reading.read) return refuseText(bytes, reading.findings);
  const { document } = reading;
  if (isEnd(document)) return { line: { type: "end", count: document.end.count }, warnings: [] };
  if (!isEnvelope(document)) return refuse([malformed]);
  const { id, version, digest, record } = document;
  const findings = inRecord(reading.findings);
  if (findings === undefined) return refuse([malformed]);
  if (findings.some(({ severity }) => severity === "error")) return refuse(findings, id);
  const canonical = canonicalText(record);
  if (typeof canonical !== "string") return refuse([canonical], id);
  const actual = await digestOf(canonical);
  if (actual !== digest) return refuse([finding("digest-mismatch", "", { expected: digest, actual })], id);
  const head = record as { id?: unknown; version?: unknown } | null;
  if (head?.id !== id || head.version !== version) {
    const params = { expected: `${id} ${version}`, actual: `${head?.id} ${head?.version}` };
    return refuse([finding("id-mismatch", "", params)], id);
  }
  const exported = { id, version, digest: actual, canonical, record };
  return { line: { type: "record", exported }, warnings: findings };
}

const malformed: Finding = finding("export-line-malformed", "", {});

/** What is no JSON is no line; of what is no document for its size or bytes, the beginning may say which record it is. */
function refuseText(bytes: Uint8Array, findings: readonly Finding[]): ReadLine {
  if (findings.some(({ code }) => code === "not-json" || code === "document-empty"))
    return refuse([malformed]);
  return refuse(inRecord(findings) ?? [malformed], idIn(bytes));
}

/** The id that the beginning of a line names, where it is written as this package writes lines. */
export function idIn(start: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(start.subarray(0, 300));
  return /^\{"id":"([a-z0-9/-]{1,140})"/.exec(text)?.[1];
}

/** Findings with their places in the record; `undefined` where one is about what stands around it. */
function inRecord(findings: readonly Finding[]): readonly Finding[] | undefined {
  const inside = findings.map((each) => ({
    ...each,
    pointer: each.pointer.replace(/^\/record(?=\/|$)/, ""),
  }));
  const isAround = ({ pointer }: Finding, index: number) =>
    pointer !== "" && pointer === findings[index]?.pointer;
  return inside.some(isAround) ? undefined : inside;
}

function refuse(findings: readonly Finding[], record?: string): ReadLine {
  const named = findings.map((each) => (record === undefined ? each : { ...each, record }));
  return { line: { type: "refused", finding: named[0] ?? malformed, findings: named }, warnings: [] };
}

function isEnd(line: unknown): line is { end: { count: number } } {
  return isObject(line) && isObject(line.end) && Number.isInteger(line.end.count);
}

function isEnvelope(line: unknown): line is { id: string; version: number; digest: string; record: unknown } {
  if (!isObject(line)) return false;
  const { id, version, digest, record } = line;
  return (
    typeof id === "string" && Number.isInteger(version) && typeof digest === "string" && record !== undefined
  );
}
