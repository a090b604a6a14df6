import { createHash } from "node:crypto";
import { isRecordId } from "./record-id.ts";

/** The filters of a list, in any order; absent ones are not counted, and several values of one in any order. */
export type Filters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Ties a cursor to its filters: with others it would silently skip records. */
function fingerprint(filters: Filters): string {
  const used = Object.entries(filters).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, valueIn(value)] as const],
  );
  const text = JSON.stringify(used.sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

/** One value is the same whether it could have been several or not. */
function valueIn(value: string | readonly string[]): string | readonly string[] {
  const [only = "", ...more] = [...new Set([value].flat())].sort();
  return more.length === 0 ? only : [only, ...more];
}

/** The cursor of the page after a record. */
export function writeCursor(after: string, filters: Filters): string {
  return Buffer.from(JSON.stringify({ after, filters: fingerprint(filters) })).toString("base64url");
}

/**
 * The id that a cursor stands after, or `undefined` where it is not one given for these filters. Only what this node
 * would write itself is a cursor: nothing that somebody made up reaches the store.
 */
export function readCursor(
  cursor: string,
  filters: Filters,
  isPlace: (after: string) => boolean = isRecordId,
): string | undefined {
  const after = /^\{"after":"([^"]*)"/.exec(Buffer.from(cursor, "base64url").toString("utf8"))?.[1];
  if (after === undefined || !isPlace(after) || cursor !== writeCursor(after, filters)) return undefined;
  return after;
}
