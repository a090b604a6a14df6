import type { AnswerOf, QueryOf } from "@civic/schema/endpoints";
import { type ExportLine, longestLine, readExport } from "@civic/schema/exchange";
import type { FlattenedJws } from "@civic/schema/signatures";
import { type Connection, call, callStream, read } from "../call.ts";
import { CivicInvalidAnswerError } from "../errors.ts";
import type { CallOptions } from "../options.ts";
import { type Importable, type ImportLine, importLines } from "./import.ts";

/** Options of an export. */
export interface ExportOptions extends CallOptions, Readonly<QueryOf<"exchange.export">> {
  /** Take what came when the export ends before its end line; by default that is an error. */
  readonly allowTruncated?: boolean | undefined;
  /** Bytes of the longest line to accept; by default the longest that any node takes, a record of 1 MiB. */
  readonly maxLineLength?: number | undefined;
}

/** What States confirm of compiled records. */
export type Confirmations = AnswerOf<"exchange.confirmations">;

/** Versions that were signed with two contents. */
export type Disputes = AnswerOf<"exchange.disputes">;

/** Options of an import. */
export interface ImportOptions extends CallOptions, Readonly<QueryOf<"exchange.import">> {}

/** What stating a key, a revocation or a confirmation gave. */
export interface Stated {
  readonly statement: AnswerOf<"exchange.state">;
  /** False if the node had it already, or a newer one of the same. */
  readonly created: boolean;
}
/** How the mirroring of other nodes goes. */
export type Peers = AnswerOf<"exchange.peers">;

/** What nodes pass on to one another. A feed is followed by whoever verifies it: see `@civic/schema/signatures`. */
export interface Exchange {
  /**
   * Every record of a node, one line each, then the end line. Each record is proved against its digest: one
   * that fails is a line of type `refused` with a finding. A record is not yet validated.
   *
   * @throws {CivicInvalidAnswerError} `export-truncated`, unless allowed.
   */
  export(options?: ExportOptions): AsyncGenerator<ExportLine, void, undefined>;
  /**
   * Sends any number of versions, each for itself, as they are asked for, and gives what became of each while the others
   * are sent: nothing more is sent where nobody reads that. The last line is the end. It is sent once; to send the same
   * again changes nothing. Runs where `fetch` streams what it sends (Node, workers, not every browser).
   *
   * @throws {CivicInvalidAnswerError} `report-truncated` where the end is missing.
   */
  import(
    versions: Iterable<Importable> | AsyncIterable<Importable>,
    options?: ImportOptions,
  ): AsyncGenerator<ImportLine, void, undefined>;
  /** Compiled records that States confirm, the newest of each State and record. */
  confirmations(
    filters?: Readonly<QueryOf<"exchange.confirmations">>,
    options?: CallOptions,
  ): Promise<Confirmations>;
  /** Versions that were signed with two contents; of one record (`id`) with both signatures. */
  disputes(filters?: Readonly<QueryOf<"exchange.disputes">>, options?: CallOptions): Promise<Disputes>;
  /**
   * States a further key, a revocation or a confirmation, as its publisher signed it. The same again changes nothing.
   *
   * @throws {CivicProblemError} `invalid-signature`, `invalid-statement`, `unauthorised` or `forbidden`.
   */
  state(statement: FlattenedJws, options?: CallOptions): Promise<Stated>;
  /** The nodes that this one mirrors, when each last answered, and what was taken and refused of what it sent. */
  peers(options?: CallOptions): Promise<Peers>;
}

export function exchangeOf(connection: Connection): Exchange {
  return {
    export: (options) => exportLines(connection, options),
    import: (versions, { report, ...options } = {}) =>
      importLines(connection, versions, { query: { report }, options }),
    confirmations: (query = {}, options) => read(connection, "exchange.confirmations", { query, options }),
    disputes: (query = {}, options) => read(connection, "exchange.disputes", { query, options }),
    state: (statement, options) => state(connection, statement, options),
    peers: (options) => read(connection, "exchange.peers", { options }),
  };
}

async function state(
  connection: Connection,
  body: FlattenedJws,
  options: CallOptions | undefined,
): Promise<Stated> {
  const { body: statement, response } = await call(connection, "exchange.state", { body, options });
  return { statement, created: response.status === 201 };
}

async function* exportLines(
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
