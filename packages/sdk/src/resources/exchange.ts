import type { AnswerOf, QueryOf } from "@civic/schema/endpoints";
import type { ExportLine } from "@civic/schema/exchange";
import type { FeedLine, FlattenedJws } from "@civic/schema/signatures";
import { type Connection, call, read } from "../call.ts";
import type { CallOptions } from "../options.ts";
import type { ExportOptions } from "./export.ts";
import type { FeedOptions, FollowOptions } from "./feed.ts";
import type { Importable, ImportLine } from "./import.ts";

/** What States confirm of compiled records. */
export interface Confirmations extends AnswerOf<"exchange.confirmations"> {}

/** Versions that were signed with two contents. */
export interface Disputes extends AnswerOf<"exchange.disputes"> {}

/** Options of an import. */
export interface ImportOptions extends CallOptions, Readonly<QueryOf<"exchange.import">> {}

/** What stating a key, a revocation or a confirmation gave. */
export interface Stated {
  /** As the node read it. */
  readonly statement: AnswerOf<"exchange.state">;
  /** False if the node had it already, or a newer one of the same. */
  readonly created: boolean;
}

/** How the mirroring of other nodes goes. */
export interface Peers extends AnswerOf<"exchange.peers"> {}

/** What nodes pass on to one another. */
export interface Exchange {
  /**
   * Everything that a node took, in the order in which it came, line by line; after each answer a `bookmark`. To go on
   * later, keep the `cursor` or `bookmark` of the last line and give it as `after`. An answer that breaks off is asked
   * for again from there. Nothing is verified: `mirror` of `@civic/sdk/mirror` does that.
   *
   * @throws {CivicProblemError} `cursor-expired` or `invalid-cursor`: read from the beginning.
   */
  feed(options?: FollowOptions): AsyncGenerator<FeedLine, void, undefined>;
  /** One answer of the feed in its bytes, for who verifies them with `readFeed` of `@civic/schema/signatures`. */
  feedBytes(options?: FeedOptions): AsyncGenerator<Uint8Array, void, undefined>;
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
    feed: (options) => later(({ feedLines }) => feedLines(connection, options)),
    feedBytes: (options) => later(({ feedBytes }) => feedBytes(connection, options)),
    export: (options) => later(({ exportLines }) => exportLines(connection, options)),
    import: (versions, { report, ...options } = {}) =>
      later(({ importLines }) => importLines(connection, versions, { query: { report }, options })),
    confirmations: (query = {}, options) => read(connection, "exchange.confirmations", { query, options }),
    disputes: (query = {}, options) => read(connection, "exchange.disputes", { query, options }),
    state: (statement, options) => state(connection, statement, options),
    peers: (options) => read(connection, "exchange.peers", { options }),
  };
}

/** Whoever reads no stream loads nothing of what reads one: it is more than all the rest of the client. */
async function* later<Line>(
  open: (streams: typeof import("./streams.ts")) => AsyncIterable<Line>,
): AsyncGenerator<Line, void, undefined> {
  yield* open(await import("./streams.ts"));
}

async function state(
  connection: Connection,
  body: FlattenedJws,
  options: CallOptions | undefined,
): Promise<Stated> {
  const { body: statement, response } = await call(connection, "exchange.state", { body, options });
  return { statement, created: response.status === 201 };
}
