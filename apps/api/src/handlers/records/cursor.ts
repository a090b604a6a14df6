import { createHash } from "node:crypto";
import { isRecordId } from "./record-id.ts";

/** The filters of a list, in any order; absent ones are not counted. */
export type Filters = Readonly<Record<string, string | undefined>>;

/** Ties a cursor to its filters: with others it would silently skip records. */
function fingerprint(filters: Filters): string {
  const used = Object.entries(filters).filter(([, value]) => value !== undefined);
  const text = JSON.stringify(used.sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

/** The cursor of the page after a record. */
export function writeCursor(after: string, filters: Filters): string {
  return Buffer.from(JSON.stringify({ after, filters: fingerprint(filters) })).toString("base64url");
}

/**
 * The id that a cursor stands after, or `undefined` where it is not one given for these filters. Only what this node
 * would write itself is a cursor: nothing that somebody made up reaches the store.
 */
export function readCursor(cursor: string, filters: Filters): string | undefined {
  const after = /^\{"after":"([^"]*)"/.exec(Buffer.from(cursor, "base64url").toString("utf8"))?.[1];
  if (after === undefined || !isRecordId(after) || cursor !== writeCursor(after, filters)) return undefined;
  return after;
}
