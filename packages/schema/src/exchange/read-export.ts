import { type Finding, finding } from "../findings/finding.ts";
import { documentLimit, tooLarge } from "../json-text/decode-text.ts";
import { type ExportedRecord, idIn, lineEnvelope, type RefusedLine, readLine } from "./export-line.ts";
import { splitLines } from "./split-lines.ts";

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
  /** It ended without the line that ends it. */
  | { readonly type: "cut-off"; readonly received: number };

/** Longest line with a record that any door takes. */
export const longestLine = documentLimit + lineEnvelope.bytes;

/**
 * Reads an export of any origin. Never throws for what it holds, and no line that is refused hides another. Whether a
 * count that differs or an end that is missing matters is for the caller to say.
 */
export async function* readExport(
  chunks: AsyncIterable<Uint8Array>,
  limit = longestLine,
): AsyncGenerator<ExportEvent> {
  let received = 0;
  let ended = false;
  for await (const line of splitLines(chunks, limit)) {
    if (ended) {
      yield refused(finding("export-line-malformed", "", {}));
      return;
    }
    if (line.type === "too-long") {
      received += 1;
      yield { type: "line-too-long" };
      const record = idIn(line.start);
      yield refused({ ...tooLarge, ...(record !== undefined && { record }) });
      continue;
    }
    const { line: read, warnings } = await readLine(line.bytes);
    ended = read.type === "end";
    if (read.type !== "end") received += 1;
    yield read.type === "refused"
      ? read
      : read.type === "end"
        ? { ...read, received }
        : { ...read, warnings };
  }
  if (!ended) yield { type: "cut-off", received };
}

function refused(found: Finding): ExportEvent {
  return { type: "refused", finding: found, findings: [found] };
}
