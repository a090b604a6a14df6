import { type Finding, finding } from "../findings/finding.ts";
import { documentLimit, tooLarge } from "../json-text/decode-text.ts";
import { idIn, lineEnvelope, type RefusedLine, readLine } from "./export-line.ts";
import type { ExportedRecord } from "./prove-record.ts";
import { type StreamBounds, splitLines } from "./split-lines.ts";

/** What an export turned out to hold, in its order. */
export type ExportEvent =
  | {
      readonly type: "record";
      readonly exported: ExportedRecord;
      /** What the text of the record shows, though it may be relied on. */
      readonly warnings: readonly Finding[];
    }
  | RefusedLine
  /** The line that ends it, the number of records that it names, and how many lines there were. */
  | { readonly type: "end"; readonly count: number; readonly received: number }
  /** A line that was not held; it counts as one and is refused as well, by the event after this one. */
  | { readonly type: "line-too-long" }
  /** It ended without the line that ends it, or no more of it is read; the finding says which. */
  | { readonly type: "cut-off"; readonly received: number; readonly finding: Finding };

/** Longest line with a record that any door takes. */
export const longestLine = documentLimit + lineEnvelope.bytes;

/** How much of an export is read. What is not said has no bound, but for the length of a line. */
export interface ExportBounds extends StreamBounds {
  /** Most bytes of one line; without it {@link longestLine}. */
  readonly line?: number | undefined;
  /** Most lines that are refused. */
  readonly refused?: number | undefined;
}

/**
 * Reads an export of any origin. Never throws for what it holds, and no line that is refused hides another. Whether a
 * count that differs or an end that is missing matters is for the caller to say. What passes a bound ends the reading, and
 * is said by the last event. Others have their turn meanwhile, also where all of it is there already.
 */
export async function* readExport(
  chunks: AsyncIterable<Uint8Array>,
  bounds: number | ExportBounds = {},
): AsyncGenerator<ExportEvent> {
  const {
    line: limit = longestLine,
    refused: most = Number.POSITIVE_INFINITY,
    ...stream
  }: ExportBounds = typeof bounds === "number" ? { line: bounds } : bounds;
  let received = 0;
  let refusedLines = 0;
  let ended = false;
  for await (const line of splitLines(chunks, limit, stream)) {
    if (line.type === "beyond") {
      yield { type: "cut-off", received, finding: beyond(line) };
      return;
    }
    if (ended) {
      yield refused(finding("export-line-malformed", "", {}));
      return;
    }
    if (line.type === "too-long") yield { type: "line-too-long" };
    const { line: read, warnings } =
      line.type === "line"
        ? await readLine(line.bytes)
        : { line: refusedAsTooLarge(line.start), warnings: none };
    ended = read.type === "end";
    if (read.type !== "end") received += 1;
    if (read.type === "refused") refusedLines += 1;
    yield read.type === "refused"
      ? read
      : read.type === "end"
        ? { ...read, received }
        : { ...read, warnings };
    if (refusedLines > most) {
      yield { type: "cut-off", received, finding: finding("export-too-many-refused", "", { maximum: most }) };
      return;
    }
  }
  if (!ended)
    yield { type: "cut-off", received, finding: finding("export-truncated", "", { count: received }) };
}

const none: readonly Finding[] = [];

function beyond({ bound, maximum }: { bound: "bytes" | "lines"; maximum: number }): Finding {
  return bound === "bytes"
    ? finding("export-too-large", "", { maximum })
    : finding("export-too-many-lines", "", { maximum });
}

function refusedAsTooLarge(start: Uint8Array): RefusedLine {
  const record = idIn(start);
  return refused({ ...tooLarge, ...(record !== undefined && { record }) });
}

function refused(found: Finding): RefusedLine {
  return { type: "refused", finding: found, findings: [found] };
}
