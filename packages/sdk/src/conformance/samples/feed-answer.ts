import type { Finding } from "@civic/schema";
import { type BookmarkLine, type ReceivedLine, readFeed } from "@civic/schema/signatures";
import type { Received } from "../asking/ask.ts";
import { given } from "../asking/json-in.ts";
import type { ExaminedNode } from "../examined-node.ts";

/** A line of a feed that is about something. */
export type FeedEntry = Exclude<ReceivedLine, BookmarkLine>;

/** One answer of a feed, taken apart. */
export interface FeedAnswer {
  readonly answer: Received;
  readonly entries: readonly FeedEntry[];
  /** What was no line to rely on, each with its findings. */
  readonly refused: readonly (readonly Finding[])[];
  /** The line that ends it; absent where it did not come. */
  readonly bookmark?: BookmarkLine;
}

/** Takes an answer of a feed apart. */
export async function feedIn(answer: Received): Promise<FeedAnswer> {
  const entries: FeedEntry[] = [];
  const refused: (readonly Finding[])[] = [];
  let bookmark: BookmarkLine | undefined;
  for await (const event of readFeed(piecesOf(answer.bytes))) {
    if (event.type === "line") entries.push(event.line);
    if (event.type === "refused") refused.push(event.findings);
    if (event.type === "bookmark") bookmark = { bookmark: event.bookmark, more: event.more };
    if (event.type === "cut-off") refused.push([event.finding]);
  }
  return { answer, entries, refused, ...(bookmark && { bookmark }) };
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What a feed is asked with. */
export type FeedQuery = Readonly<Record<string, string | number | readonly string[]>>;

/** The path of a feed. */
export function feedPath(query: FeedQuery = {}): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const each of [value].flat()) words.append(name, String(each));
  return words.size === 0 ? "/v1/feed" : `/v1/feed?${words}`;
}

/** Asks for a stretch of the feed. @throws {NotExamined} where there is no feed. */
export async function askFeed({ ask }: ExaminedNode, query: FeedQuery): Promise<FeedAnswer> {
  return feedIn(given(await ask(feedPath(query))));
}

/** How much of a feed is read. */
export interface FeedReading {
  readonly query?: FeedQuery;
  /** Lines of one answer. */
  readonly limit: number;
  /** Most answers. */
  readonly most: number;
}

/** A feed from a place on, as far as it was read. */
export interface FeedStretch {
  readonly answers: readonly FeedAnswer[];
  readonly entries: readonly FeedEntry[];
  /** Whether it was read to its end. */
  readonly whole: boolean;
}

/** Reads a feed from bookmark to bookmark. */
export async function readStretch(node: ExaminedNode, reading: FeedReading): Promise<FeedStretch> {
  const { query = {}, limit, most } = reading;
  const answers: FeedAnswer[] = [];
  let after: string | undefined;
  while (answers.length < most) {
    const answer = await askFeed(node, { ...query, limit, ...(after !== undefined && { after }) });
    answers.push(answer);
    after = answer.bookmark?.bookmark;
    if (answer.bookmark?.more !== true) break;
  }
  const entries = answers.flatMap((each) => each.entries);
  return { answers, entries, whole: answers.at(-1)?.bookmark?.more === false };
}
