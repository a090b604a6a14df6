import { createHash } from "node:crypto";
import type { ExchangeStore, FeedFilter, StoreIdentity } from "../store/exchange-store.ts";
import { openSealed, sealText } from "./sealed-text.ts";

/** Where a reader of the log is. */
export interface FeedPlace {
  /** Position of the entry that was read last, or that the filter left out last. */
  readonly position: number;
  /** Position, the same or a later one, whose mark proves that this is still the log that was read. */
  readonly anchor: number;
  /** Mark of the log at the anchor. */
  readonly mark: string;
}

/** What cursors are written and read with. */
export interface FeedCursorOptions {
  readonly identity: StoreIdentity;
  readonly filter: FeedFilter;
}

/** Writes the cursors of one feed. */
export function feedCursors({ identity, filter }: FeedCursorOptions): (place: FeedPlace) => string {
  const { epoch, secret, compacted } = identity;
  const purpose = purposeOf(filter);
  return ({ position, anchor, mark }) =>
    sealText([epoch, shortened(mark), position, anchor, compacted].join(" "), { secret, purpose });
}

/** What a cursor turned out to be. */
export type ReadCursor =
  | { readonly type: "place"; readonly position: number }
  /** This node gave no such cursor, or gave it for other filters. */
  | { readonly type: "invalid" }
  /** It was right once. `restored`: a backup was put in the place of the log that it was made for. */
  | { readonly type: "expired"; readonly why: "epoch" | "compacted" | "restored" };

/** Reads a cursor that somebody came back with. Changes nothing. */
export async function readFeedCursor(
  cursor: string,
  { identity, filter }: FeedCursorOptions,
  { markAt }: Pick<ExchangeStore, "markAt">,
): Promise<ReadCursor> {
  const text = openSealed(cursor, { secret: identity.secret, purpose: purposeOf(filter) });
  if (text === undefined) return { type: "invalid" };
  const [epoch, mark] = text.split(" ");
  const [position = 0, anchor = 0, compacted = 0] = text.split(" ").slice(2).map(Number);
  if (epoch !== identity.epoch) return { type: "expired", why: "epoch" };
  if (compacted !== identity.compacted) {
    // Who is at the very beginning has missed nothing.
    if (position > 0 && position < identity.compacted) return { type: "expired", why: "compacted" };
    // The entry that it was made for may be gone since.
    if (anchor <= identity.compacted) return { type: "place", position };
  }
  const isSameLog = shortened(await logMark({ markAt }, anchor)) === mark;
  return isSameLog ? { type: "place", position } : { type: "expired", why: "restored" };
}

/** Mark of the log at a position; empty where it has none: before its first entry, and beyond its end. */
export async function logMark({ markAt }: Pick<ExchangeStore, "markAt">, position: number): Promise<string> {
  return (await markAt(position)) ?? "";
}

function shortened(mark: string): string {
  return mark === "" ? "-" : createHash("sha256").update(mark).digest("base64url").slice(0, 22);
}

/** A cursor is bound to its filters, in whatever order they were given: with others it would silently skip entries. */
function purposeOf({ publishers, jurisdictions, kinds }: FeedFilter): string {
  const inOrder = [publishers, jurisdictions, kinds].map((values) => values && [...new Set(values)].sort());
  return `feed ${JSON.stringify(inOrder)}`;
}
