import { setTimeout as pause } from "node:timers/promises";
import { heartbeat, writeFeedLine } from "@civic/schema/signatures";
import { feedCursors, logMark } from "../cursors/feed-cursor.ts";
import type {
  ExchangeStore,
  FeedFilter,
  FeedStretch,
  LogEntry,
  StoreIdentity,
} from "../store/exchange-store.ts";
import { digestOfBytes } from "../store/proving/stored-record.ts";
import type { VersionName } from "../store/soundness.ts";
import { lineOfEntry } from "./line-of-entry.ts";
import type { Place } from "./waiting-room.ts";

/** What is wanted of a feed. */
export interface FeedRequest {
  /** Position of the entry before the first one wanted. */
  readonly after: number;
  readonly filter: FeedFilter;
  /** Most lines. */
  readonly limit: number;
  /** Milliseconds for which to wait where there is nothing yet; 0: not at all. */
  readonly wait: number;
}

/** What a feed is read with. */
export interface FeedParts {
  readonly exchange: ExchangeStore;
  /** Hears of a version whose bytes are no longer those that were digested: it is shown to nobody and hides no other. */
  readonly onDamaged: (version: VersionName) => void;
  readonly identity: StoreIdentity;
  /** A place to wait in; none where too many wait. */
  readonly enter: () => Place | undefined;
  /** Hears of lines that were given out. */
  readonly onLines: (count: number) => void;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** An answer ends here too, however many lines were asked for. */
const mostBytes = 8 * 1024 * 1024;

/** What is held in memory at a time: entries, and bytes of their content. */
const step = { entries: 500, bytes: 1024 * 1024 };

/** Milliseconds between two signs of life. */
const betweenHeartbeats = 10_000;

/** Milliseconds between two looks that found nothing: filters may leave out all that busy writers write. */
const leastPause = 100;

/**
 * Reads a feed: the first stretch is read before anything is answered, so that a store that cannot be read is told of.
 *
 * @throws whatever the store throws.
 */
export async function openFeed(request: FeedRequest, parts: FeedParts): Promise<AsyncIterable<Uint8Array>> {
  const { exchange } = parts;
  const { filter, limit, after } = request;
  const first = await exchange.entriesAfter(after, filter, boundsOf({ lines: limit, bytes: mostBytes }));
  return pieces(first, request, parts);
}

async function* pieces(
  first: FeedStretch,
  { filter, limit, wait }: FeedRequest,
  parts: FeedParts,
): AsyncGenerator<Uint8Array> {
  const { exchange, onLines } = parts;
  const write = lineWriter(parts, filter);
  const left = { lines: limit, bytes: mostBytes };
  const read = (position: number) => exchange.entriesAfter(position, filter, boundsOf(left));
  let stretch = first;
  for (;;) {
    if (stretch.entries.length === 0 && !stretch.more && left.lines === limit && wait > 0)
      stretch = yield* whileNothing(stretch, { wait, read, parts });
    if (stretch.entries.length > 0) {
      const written = await write(stretch);
      left.lines -= stretch.entries.length;
      left.bytes -= written.byteLength;
      onLines(stretch.entries.length);
      yield written;
    }
    const isFull = left.lines <= 0 || left.bytes <= 0;
    if (isFull || !stretch.more) break;
    stretch = await read(stretch.position);
  }
  const { position, more } = stretch;
  const cursorOf = feedCursors({ identity: parts.identity, filter });
  const mark = await logMark(exchange, position);
  yield writeFeedLine({ bookmark: cursorOf({ position, anchor: position, mark }), more });
}

interface Left {
  lines: number;
  bytes: number;
}

function boundsOf({ lines, bytes }: Left): { readonly entries: number; readonly bytes: number } {
  return { entries: Math.min(lines, step.entries), bytes: Math.min(bytes, step.bytes) };
}

/** Writes the lines of a stretch. The mark at its end stands in all of their cursors: one look into the log proves them. */
function lineWriter({ exchange, identity, onDamaged }: FeedParts, filter: FeedFilter) {
  const cursorOf = feedCursors({ identity, filter });
  const isWhole = (entry: LogEntry): boolean => {
    if (!("canonical" in entry) || digestOfBytes(entry.canonical) === entry.digest) return true;
    onDamaged(entry);
    return false;
  };
  return async ({ entries, position: anchor }: FeedStretch): Promise<Uint8Array> => {
    const mark = await logMark(exchange, anchor);
    return Buffer.concat(
      entries
        .filter(isWhole)
        .map((entry) => writeFeedLine(lineOfEntry(entry, cursorOf({ position: entry.seq, anchor, mark })))),
    );
  };
}

interface Waiting {
  readonly wait: number;
  readonly read: (position: number) => Promise<FeedStretch>;
  readonly parts: Pick<FeedParts, "enter" | "now">;
}

/** Waits until there is something, with a sign of life now and then; gives the stretch that was read last. */
async function* whileNothing(
  before: FeedStretch,
  { wait, read, parts }: Waiting,
): AsyncGenerator<Uint8Array, FeedStretch, undefined> {
  const { enter, now } = parts;
  const end = now() + wait;
  const place = enter();
  if (place === undefined) return before;
  try {
    yield heartbeat;
    // What was logged before the place was taken woke nobody.
    let stretch = await read(before.position);
    while (stretch.entries.length === 0) {
      const left = end - now();
      const isLast = left <= betweenHeartbeats;
      const woken = stretch.more ? "logged" : await place.next(Math.min(left, betweenHeartbeats));
      if (woken === "over" || (woken === "time" && isLast)) return stretch;
      if (woken === "time") yield heartbeat;
      else {
        stretch = await read(stretch.position);
        if (stretch.entries.length === 0 && !stretch.more) await pause(leastPause);
      }
    }
    return stretch;
  } finally {
    place.leave();
  }
}
