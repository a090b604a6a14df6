import { createHash } from "node:crypto";

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

/** The id that a cursor stands after, or `undefined` where it is not one given for these filters. */
export function readCursor(cursor: string, filters: Filters): string | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(cursor)) return undefined;
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const { after, filters: written } = read as { after?: unknown; filters?: unknown };
    return typeof after === "string" && after !== "" && written === fingerprint(filters) ? after : undefined;
  } catch {
    return undefined;
  }
}
