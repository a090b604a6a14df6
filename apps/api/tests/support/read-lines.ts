import type { BookmarkLine, FeedLine } from "@civic/schema/signatures";

/** A line of a feed that tells of something. */
export type ToldLine = Exclude<FeedLine, BookmarkLine>;

/** What an answer of a feed holds. */
export interface ReadFeed {
  readonly lines: readonly ToldLine[];
  readonly bookmark: string;
  readonly more: boolean;
  /** Empty lines, by which it is known that the connection lives. */
  readonly empty: number;
}

/**
 * Reads an answer of a feed as a whole.
 *
 * @throws {Error} where it does not end with its bookmark.
 */
export function readLines(text: string): ReadFeed {
  if (!text.endsWith("\n")) throw new Error(`the feed was cut off: ${text.slice(-200)}`);
  const all = text.slice(0, -1).split("\n");
  const told = all.filter((line) => line !== "").map((line) => JSON.parse(line) as FeedLine);
  const last = told.at(-1);
  if (last === undefined || !("bookmark" in last)) throw new Error("the feed has no bookmark at its end");
  const lines = told.slice(0, -1) as ToldLine[];
  return { lines, ...last, empty: all.length - told.length };
}

/** Versions and what became of them, in the order of the lines: `be/service/help-line 2`. */
export function namesOf(lines: readonly ToldLine[]): string[] {
  return lines.map((line) => {
    if ("id" in line) return `${line.id} ${line.version}`;
    const payload = JSON.parse(Buffer.from(line.jws.payload, "base64url").toString());
    return "id" in payload ? `${payload.id} ${payload.version}` : line.op;
  });
}
