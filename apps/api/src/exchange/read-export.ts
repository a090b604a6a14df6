import { type ExportedRecord, type ExportLine, type Finding, finding, readExportLine } from "@civic/schema";
import { boundsFinding } from "./bounds.ts";
import { LineTooLong, splitLines } from "./split-lines.ts";

/** What an export turned out to hold: records whose digest is proven, and what is refused. */
export type ExportEvent =
  | { readonly type: "record"; readonly exported: ExportedRecord }
  | { readonly type: "refused"; readonly finding: Finding };

// Envelope and record; four times what a node takes by request, so that a peer may be more generous.
const longestLine = 4 * 1024 * 1024;

/** Reads an export of any origin. Never throws for what it holds; an end that is missing or wrong is a finding, too. */
export async function* readExport(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ExportEvent> {
  let received = 0;
  let announced: number | undefined;
  try {
    for await (const line of splitLines(chunks, longestLine)) {
      if (announced !== undefined) {
        yield refused(finding("export-line-malformed", "", {}));
        return;
      }
      const read = await readLine(line);
      if (read.type === "end") announced = read.count;
      else {
        received += 1;
        yield read;
      }
    }
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error;
    yield refused(finding("export-line-malformed", "", {}));
  }
  if (announced !== received) yield refused(finding("export-truncated", "", { count: received }));
}

async function readLine(line: string): Promise<ExportLine> {
  const outOfBounds = boundsFinding(parsed(line));
  return outOfBounds === undefined ? readExportLine(line) : { type: "refused", finding: outOfBounds };
}

/** What is not JSON is for the reader of lines to name. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function refused(found: Finding): Extract<ExportEvent, { type: "refused" }> {
  return { type: "refused", finding: found };
}
