import { type Finding, finding } from "../findings/finding.ts";
import { canonicalise, NotCanonicalisable } from "./canonical.ts";
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
  | { readonly type: "refused"; readonly finding: Finding };

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
  const parsed = parseLine(line);
  if (parsed === undefined) return refused(finding("export-line-malformed", "", {}));
  if (isEnd(parsed)) return { type: "end", count: parsed.end.count };
  if (!isEnvelope(parsed)) return refused(finding("export-line-malformed", "", {}));
  const { id, version, digest, record } = parsed;
  let canonical: string;
  try {
    canonical = canonicalise(record);
  } catch (error) {
    if (error instanceof NotCanonicalisable)
      return refused(finding("not-canonical-json", "", { reason: error.message }), id);
    throw error;
  }
  const actual = await digestOf(canonical);
  if (actual !== digest) return refused(finding("digest-mismatch", "", { expected: digest, actual }), id);
  const head = record as { id?: unknown; version?: unknown } | null;
  if (head?.id !== id || head.version !== version) {
    const params = { expected: `${id} ${version}`, actual: `${head?.id} ${head?.version}` };
    return refused(finding("id-mismatch", "", params), id);
  }
  return { type: "record", exported: { id, version, digest: actual, canonical, record } };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function refused(found: Finding, record?: string): ExportLine {
  return { type: "refused", finding: record === undefined ? found : { ...found, record } };
}

function isEnd(value: unknown): value is { end: { count: number } } {
  const end = (value as { end?: { count?: unknown } } | null)?.end;
  return typeof end === "object" && end !== null && Number.isInteger(end.count);
}

function isEnvelope(
  value: unknown,
): value is { id: string; version: number; digest: string; record: unknown } {
  if (typeof value !== "object" || value === null) return false;
  const { id, version, digest, record } = value as Record<string, unknown>;
  return (
    typeof id === "string" && Number.isInteger(version) && typeof digest === "string" && record !== undefined
  );
}
