import { type Finding, finding } from "../findings/finding.ts";
import { type Envelope, readDocument } from "../json-text/read-document.ts";
import { isObject } from "../parts/json-value.ts";
import {
  type AnnouncedRecord,
  type ExportedRecord,
  inRecord,
  proveRecord,
  recordStart,
} from "./prove-record.ts";

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
  return `{${recordStart(exported)}${exported.canonical}}\n`;
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
  const findings = inRecord(reading.findings);
  if (findings === undefined) return refuse([malformed]);
  const { id } = document;
  if (findings.some(({ severity }) => severity === "error")) return refuse(findings, id);
  const exported = await proveRecord(document);
  if ("code" in exported) return refuse([exported], id);
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

function refuse(findings: readonly Finding[], record?: string): ReadLine {
  const named = findings.map((each) => (record === undefined ? each : { ...each, record }));
  return { line: { type: "refused", finding: named[0] ?? malformed, findings: named }, warnings: [] };
}

function isEnd(line: unknown): line is { end: { count: number } } {
  return isObject(line) && isObject(line.end) && Number.isInteger(line.end.count);
}

function isEnvelope(line: unknown): line is AnnouncedRecord {
  if (!isObject(line)) return false;
  const { id, version, digest, record } = line;
  return (
    typeof id === "string" && Number.isInteger(version) && typeof digest === "string" && record !== undefined
  );
}
