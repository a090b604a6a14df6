/**
 * A mirror of a node: everything verified before it is kept, and gone on with where it was left.
 *
 * @module
 */
import { type FeedEvent, readFeed } from "@civic/schema/signatures";
import type { CivicClient } from "../client.ts";
import { CivicInvalidAnswerError, isCivicProblemError } from "../errors.ts";
import type { FeedOptions } from "../resources/feed.ts";
import { followFeed } from "../resources/follow-feed.ts";
import { sleep } from "../sleep.ts";
import { knownKeys } from "./known-keys.ts";
import type { MirrorOptions } from "./mirror-options.ts";
import type { MirrorState } from "./mirror-store.ts";
import type { Mirrored } from "./mirrored.ts";
import { takeLines } from "./take-lines.ts";

export type { MirrorFilter, MirrorOptions } from "./mirror-options.ts";
export {
  createMemoryStore,
  type MemoryStore,
  type MirroredVersion,
  type MirrorState,
  type MirrorStep,
  type MirrorStore,
  type Standing,
} from "./mirror-store.ts";
export type { Mirrored } from "./mirrored.ts";

/**
 * Mirrors a node into a store. Of each version the signature is verified by keys that the anchor pins or that such keys
 * have stated, the record is validated, and the chain to the version before is looked at; what fails is told and hides
 * nothing else. It goes on where the store was left, through connections that break off; where the node no longer knows
 * that place, or a key is known that was not, it reads from the beginning and takes what is here for known.
 *
 * @throws {CivicError} where the node does not answer, and without `follow` where it keeps breaking off.
 * @throws what the store throws; what was kept before stays, and the rest comes again.
 * @example
 * ```ts
 * import { createCivicClient } from "@civic/sdk";
 * import { createMemoryStore, mirror } from "@civic/sdk/mirror";
 *
 * const civic = createCivicClient({ baseUrl: "https://civic.example.org" });
 * const store = createMemoryStore();
 * const anchor = { civic: "anchor", publishers: { fr: ["k3y…"] } } as const;
 * for await (const told of mirror(civic, { store, anchor, filter: { publisher: ["fr"] } }))
 *   if (told.outcome === "refused") console.error(told.id, told.findings[0]?.code);
 * console.log(store.versions.size);
 * ```
 */
export async function* mirror(
  client: CivicClient,
  { store, anchor, filter = {}, follow = false, signal, now = () => new Date(), ...rules }: MirrorOptions,
): AsyncGenerator<Mirrored, void, undefined> {
  const { publisher, jurisdiction, kind } = filter;
  const madeFor = JSON.stringify([anchor?.publishers, publisher, jurisdiction, kind, rules.unsigned]);
  const kept = await store.state();
  const keys = knownKeys(kept?.keys ?? [], { client, anchor, now, signal });
  const isNewRing = await keys.learn();
  let after = kept?.madeFor === madeFor && !isNewRing ? kept.cursor : undefined;
  const stateAt = (cursor: string | undefined): MirrorState => ({ cursor, keys: keys.all, madeFor });
  const taking = takeLines({ store, keys, filter, now, stateAt, ...rules });
  for (;;) {
    try {
      const events = followFeed({
        answerAfter: (place) => answerAfter(client, { ...filter, after: place, signal }, follow),
        placeOf,
        after,
        follow,
        retries: 3,
        sleep: (milliseconds) => sleep(milliseconds, signal),
      });
      const end = yield* taking.take(events);
      if (end === "ended") return;
    } catch (error) {
      if (!isForgotten(error) || after === undefined) throw error;
    }
    // What is here already is known when it comes again.
    after = undefined;
  }
}

type Event = FeedEvent | { readonly type: "broken-off" };

/** Seconds for which a node holds an answer open. */
const longestWait = 50;

/** One answer; where it breaks off, that is an event first, so that what came is kept before the next attempt. */
async function* answerAfter(
  client: CivicClient,
  options: FeedOptions,
  follow: boolean,
): AsyncGenerator<Event> {
  try {
    const wait = follow ? longestWait : undefined;
    for await (const event of readFeed(client.exchange.feedBytes({ ...options, wait }))) {
      if (event.type === "cut-off")
        throw new CivicInvalidAnswerError("feed-truncated", `after ${event.received} lines`);
      yield event;
    }
  } catch (error) {
    yield { type: "broken-off" };
    throw error;
  }
}

function placeOf(event: Event) {
  if (event.type === "bookmark") return { after: event.bookmark, more: event.more };
  return event.type === "line" ? { after: event.line.cursor } : {};
}

/** Whether the node no longer knows where its feed had been read to. */
function isForgotten(error: unknown): boolean {
  return isCivicProblemError(error) && ["cursor-expired", "invalid-cursor"].includes(error.kind);
}
