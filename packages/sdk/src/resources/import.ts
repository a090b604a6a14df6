import type { CivicRecord } from "@civic/schema";
import type { DescribedFinding } from "@civic/schema/endpoints";
import { splitLines } from "@civic/schema/exchange";
import type { FlattenedJws } from "@civic/schema/signatures";
import { type CallInput, type Connection, callStream } from "../call.ts";
import { CivicInvalidAnswerError } from "../errors.ts";
import type { Streaming } from "../transport.ts";

/** What is imported: records, flattened JWS, or lines that are written already, as text. */
export type Importable = CivicRecord | FlattenedJws | string;

/** What became of one line that was sent. */
export interface ImportedLine {
  /** Which line it is, from 1. */
  readonly line: number;
  readonly id?: string | undefined;
  readonly version?: number | undefined;
  /** `signed`: it was here without a signature. `ignored`: it is no version. A later node may know more. */
  readonly outcome: "added" | "unchanged" | "signed" | "refused" | "ignored";
  /** Why it was refused. */
  readonly findings?: readonly DescribedFinding[] | undefined;
}

/** The end of a report. */
export interface ImportEnd {
  readonly end: {
    readonly lines: number;
    readonly added: number;
    readonly unchanged: number;
    readonly signed: number;
    readonly refused: number;
    readonly ignored: number;
    /** Whether all that was sent was read. */
    readonly complete: boolean;
    /** Why not, as the kind of a problem; what was reported before is kept. */
    readonly why?: string | undefined;
  };
}

/** A line of the report of an import: of one line that was sent, or the end. */
export type ImportLine = ImportedLine | ImportEnd;

/** Longest line of a report: some findings of one record, in words. */
const longestReport = 1024 * 1024;

/** Sends versions line by line, and gives the lines of the report as they come. */
export async function* importLines(
  connection: Connection,
  versions: Iterable<Importable> | AsyncIterable<Importable>,
  input: Pick<CallInput, "query" | "options">,
): AsyncGenerator<ImportLine, void, undefined> {
  const written = linesOf(versions);
  try {
    const lines = streamOf(written);
    yield* reportOf(await callStream(connection, "exchange.import", { ...input, lines }));
  } finally {
    // Nothing more is asked for once nobody reads what became of it. Not waited for: the next version may be long in coming.
    written.return().catch(() => undefined);
  }
}

async function* reportOf({ response, chunks }: Streaming): AsyncGenerator<ImportLine, void, undefined> {
  for await (const line of splitLines(chunks, longestReport)) {
    const told = line.type === "line" ? reported(line.bytes) : undefined;
    if (told === undefined)
      throw new CivicInvalidAnswerError("unexpected-shape", "a report with another line", { response });
    yield told;
    if ("end" in told) return;
  }
  throw new CivicInvalidAnswerError("report-truncated", "a report without its end", { response });
}

function reported(bytes: Uint8Array): ImportLine | undefined {
  try {
    const line = JSON.parse(new TextDecoder().decode(bytes)) as ImportLine;
    return "end" in line || "outcome" in line ? line : undefined;
  } catch {
    return undefined;
  }
}

/** The lines as they are asked for. */
function streamOf(lines: AsyncGenerator<string, void, undefined>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(`${value}\n`));
    },
    async cancel() {
      await lines.return();
    },
  });
}

async function* linesOf(
  versions: Iterable<Importable> | AsyncIterable<Importable>,
): AsyncGenerator<string, void, undefined> {
  for await (const version of versions)
    yield typeof version === "string" ? version.trim() : JSON.stringify(version);
}
