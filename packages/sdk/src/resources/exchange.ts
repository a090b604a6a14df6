import type { QueryOf } from "@civic/schema/endpoints";
import { type ExportLine, readExportLine } from "@civic/schema/exchange";
import { type Connection, callStream } from "../call.ts";
import { CivicInvalidAnswerError } from "../errors.ts";
import { linesOf } from "../ndjson.ts";
import type { CallOptions } from "../options.ts";

/** Options of an export. */
export interface ExportOptions extends CallOptions, Readonly<QueryOf<"exchange.export">> {
  /** Take what came when the export ends before its end line; by default that is an error. */
  readonly allowTruncated?: boolean | undefined;
  /** Characters of the longest line to accept; 8 million by default. */
  readonly maxLineLength?: number | undefined;
}

/** Whole feeds. */
export interface Exchange {
  /**
   * Every record of a node, one line each, then the end line. Each record is proved against its digest: one
   * that fails is a line of type `refused` with a finding. A record is not yet validated.
   *
   * @throws {CivicInvalidAnswerError} `export-truncated`, unless allowed.
   */
  export(options?: ExportOptions): AsyncGenerator<ExportLine, void, undefined>;
}

export function exchangeOf(connection: Connection): Exchange {
  return { export: (options) => exportLines(connection, options) };
}

async function* exportLines(
  connection: Connection,
  { publisher, allowTruncated = false, maxLineLength = 8_000_000, ...options }: ExportOptions = {},
): AsyncGenerator<ExportLine, void, undefined> {
  const { response, chunks } = await callStream(connection, "exchange.export", {
    query: { publisher },
    options,
  });
  const context = { response };
  let records = 0;
  for await (const text of linesOf(chunks, { maxLineLength, context })) {
    const line = await readExportLine(text);
    if (line.type !== "end") records += 1;
    else if (line.count !== records && !allowTruncated) {
      throw new CivicInvalidAnswerError("export-truncated", `${records} of ${line.count} records`, context);
    }
    yield line;
    if (line.type === "end") return;
  }
  if (!allowTruncated) {
    throw new CivicInvalidAnswerError("export-truncated", `no end after ${records} records`, context);
  }
}
