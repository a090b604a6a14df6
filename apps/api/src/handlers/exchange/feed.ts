import { readFeedCursor } from "../../cursors/feed-cursor.ts";
import { openFeed } from "../../feed/feed.ts";
import type { ExchangeStore, FeedFilter } from "../../store/exchange-store.ts";
import type { Handler, Refusal } from "../handler.ts";

const defaultLimit = 1_000;

/** What has changed here, in the order in which it came; held open for who waits for more. */
export const readFeed: Handler<"exchange.feed"> = async (
  { query, caller },
  { store, waitingRoom, metrics },
) => {
  const { after, limit = defaultLimit, wait = 0 } = query;
  const filter = { publishers: query.publisher, jurisdictions: query.jurisdiction, kinds: query.kind };
  const { exchange } = store;
  const start = await startOf(after, filter, exchange);
  if (typeof start !== "number") return start;
  const request = { after: start, filter, limit, wait: wait * 1_000 };
  const body = await openFeed(request, {
    exchange,
    onDamaged: store.reportDamaged,
    identity: await exchange.identity(),
    enter() {
      const place = waitingRoom.enter(caller.address);
      if (place !== undefined) caller.onGone(place.leave);
      return place;
    },
    onLines: (count) => metrics.feedLines.inc(count),
    now: () => performance.now(),
  });
  return { status: 200, body };
};

/** The position that a cursor stands for. A cursor of a log that a backup took the place of begins a new epoch. */
async function startOf(
  after: string | undefined,
  filter: FeedFilter,
  exchange: ExchangeStore,
): Promise<number | Refusal<"invalid-cursor" | "cursor-expired">> {
  if (after === undefined) return 0;
  const read = await readFeedCursor(after, { identity: await exchange.identity(), filter }, exchange);
  if (read.type === "invalid") return { refused: "invalid-cursor" };
  if (read.type === "place") return read.position;
  if (read.why === "restored") await exchange.renewEpoch();
  return { refused: "cursor-expired" };
}
