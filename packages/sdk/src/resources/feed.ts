import type { QueryOf } from "@civic/schema/endpoints";
import type { FeedLine } from "@civic/schema/signatures";
import type { Connection } from "../call.ts";
import { callStream } from "../call-stream.ts";
import type { CallOptions } from "../options.ts";
import type { Streaming } from "../stream.ts";
import { followFeed } from "./follow-feed.ts";
import { jsonLines } from "./json-lines.ts";

export type { FeedLine } from "@civic/schema/signatures";

/** What of a feed is wanted, and from where on. */
export interface FeedOptions extends CallOptions, Readonly<QueryOf<"exchange.feed">> {}

/** Options of following a feed; how long an answer is held open is for the client to say. */
export interface FollowOptions extends Omit<FeedOptions, "wait"> {
  /** Wait for what comes, and go on through failures that may pass; by default it ends where nothing more is there. */
  readonly follow?: boolean | undefined;
}

const answer = {
  // Evidence with two signed records of 1 MiB, in BASE64URL.
  longest: 3 * 1024 * 1024,
  member: "op",
  last: "bookmark",
  truncated: "feed-truncated",
} as const;

/** Seconds for which a node is asked to hold an answer open. It gives a sign of life every ten. */
const longestWait = 50;

/** One answer of the feed, as it comes. */
function answerOf(
  connection: Connection,
  { after, publisher, jurisdiction, kind, limit, wait, ...options }: FeedOptions = {},
): Promise<Streaming> {
  const query = { after, publisher, jurisdiction, kind, limit, wait };
  return callStream(connection, "exchange.feed", { query, options });
}

/** The bytes of one answer. */
export async function* feedBytes(
  connection: Connection,
  options?: FeedOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* (await answerOf(connection, options)).chunks;
}

/** The lines of a feed, one answer after the other. */
export function feedLines(
  connection: Connection,
  { follow = false, ...options }: FollowOptions = {},
): AsyncGenerator<FeedLine, void, undefined> {
  const { retries, sleep } = connection.settings.retry;
  const wait = follow ? longestWait : undefined;
  return followFeed({
    answerAfter: async function* (after) {
      yield* jsonLines<FeedLine>(await answerOf(connection, { ...options, after, wait }), answer);
    },
    placeOf: (line) => ("op" in line ? { after: line.cursor } : { after: line.bookmark, more: line.more }),
    after: options.after,
    follow,
    retries,
    sleep: (milliseconds) => sleep(milliseconds, options.signal),
  });
}
