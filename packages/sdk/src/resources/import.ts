import type { CivicRecord } from "@civic/schema";
import type { AnswerOf } from "@civic/schema/endpoints";
import type { FlattenedJws } from "@civic/schema/signatures";
import type { CallInput, Connection } from "../call.ts";
import { callStream } from "../call-stream.ts";
import { jsonLines } from "./json-lines.ts";

/** What is imported: records, flattened JWS, or lines that are written already, as text. */
export type Importable = CivicRecord | FlattenedJws | string;

/** A line of the report of an import: of one line that was sent, or the end. */
export type ImportLine = AnswerOf<"exchange.import">;

/** What became of one line that was sent. A later node may know more outcomes. */
export type ImportedLine = Exclude<ImportLine, { readonly end: unknown }>;

/** The end of a report. */
export type ImportEnd = Extract<ImportLine, { readonly end: unknown }>;

const report = {
  // Some findings of one record, in words.
  longest: 1024 * 1024,
  member: "outcome",
  last: "end",
  truncated: "report-truncated",
} as const;

/** Sends versions line by line, and gives the lines of the report as they come. */
export async function* importLines(
  connection: Connection,
  versions: Iterable<Importable> | AsyncIterable<Importable>,
  input: Pick<CallInput, "query" | "options">,
): AsyncGenerator<ImportLine, void, undefined> {
  const written = linesOf(versions);
  try {
    const lines = streamOf(written);
    yield* jsonLines<ImportLine>(
      await callStream(connection, "exchange.import", { ...input, lines }),
      report,
    );
  } finally {
    // Nothing more is asked for once nobody reads what became of it. Not waited for: the next version may be long in coming.
    written.return().catch(() => undefined);
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
