import { openSealed, sealText } from "./sealed-text.ts";

/** The filters of a list, in any order; absent ones are not counted, and several values of one in any order. */
export type Filters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The cursors of one list. Nothing that somebody made up reaches the store. */
export interface ListCursors {
  /** The cursor of the page after an entry. */
  write(after: string): string;
  /** What a cursor stands after; `undefined` where this node did not give it for these filters. */
  read(cursor: string): string | undefined;
}

/** Ties cursors to a list and its filters: with others they would silently skip records. */
export function listCursors(list: "records" | "versions", filters: Filters, secret: Uint8Array): ListCursors {
  const used = Object.entries(filters).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, valueIn(value)] as const],
  );
  const purpose = `${list} ${JSON.stringify(used.sort(([a], [b]) => (a < b ? -1 : 1)))}`;
  return {
    write: (after) => sealText(after, { secret, purpose }),
    read: (cursor) => openSealed(cursor, { secret, purpose }),
  };
}

/** One value is the same whether it could have been several or not. */
function valueIn(value: string | readonly string[]): string | readonly string[] {
  const [only = "", ...more] = [...new Set([value].flat())].sort();
  return more.length === 0 ? only : [only, ...more];
}
