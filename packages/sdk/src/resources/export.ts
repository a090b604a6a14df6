import type { QueryOf } from "@civic/schema/endpoints";
import { type ExportLine, longestLine, readExport } from "@civic/schema/exchange";
import type { Connection } from "../call.ts";
import { callStream } from "../call-stream.ts";
import { CivicInvalidAnswerError } from "../errors.ts";
import type { CallOptions } from "../options.ts";

export type { ExportedRecord, ExportLine } from "@civic/schema/exchange";

/** Options of an export. */
export interface ExportOptions extends CallOptions, Readonly<QueryOf<"exchange.export">> {
  /** Take what came when the export ends before its end line; by default that is an error. */
  readonly allowTruncated?: boolean | undefined;
  /** Bytes of the longest line to accept; by default the longest that any node takes, a record of 1 MiB. */
  readonly maxLineLength?: number | undefined;
}

/** The lines of an export, each record proved against its digest. */
export async function* exportLines(
  connection: Connection,
  { publisher, allowTruncated = false, maxLineLength = longestLine, ...options }: ExportOptions = {},
): AsyncGenerator<ExportLine, void, undefined> {
  const { response, chunks } = await callStream(connection, "exchange.export", {
    query: { publisher },
    options,
  });
  const context = { response };
  const truncated = (reason: string) => new CivicInvalidAnswerError("export-truncated", reason, context);
  for await (const event of readExport(chunks, maxLineLength)) {
    switch (event.type) {
      case "record":
        yield { type: "record", exported: event.exported };
        break;
      case "refused":
        yield event;
        break;
      case "line-too-long":
        throw new CivicInvalidAnswerError("line-too-long", `over ${maxLineLength} bytes`, context);
      case "cut-off":
        if (!allowTruncated) throw truncated(`no end after ${event.received} records`);
        break;
      case "end":
        if (event.count !== event.received && !allowTruncated) {
          throw truncated(`${event.received} of ${event.count} records`);
        }
        yield { type: "end", count: event.count };
        return;
    }
  }
}
