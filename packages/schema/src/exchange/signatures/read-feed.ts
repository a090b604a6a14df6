import { type Finding, finding } from "../../findings/finding.ts";
import { tooLarge } from "../../json-text/decode-text.ts";
import { type StreamBounds, splitLines } from "../split-lines.ts";
import type { BookmarkLine } from "./feed-line.ts";
import { longestFeedLine, type ReceivedLine, readFeedLine } from "./read-feed-line.ts";

/** What an answer of a feed turned out to hold, in its order. */
export type FeedEvent =
  | { readonly type: "line"; readonly line: Exclude<ReceivedLine, BookmarkLine> }
  /** A line that holds nothing to rely on. It hides no other. */
  | { readonly type: "refused"; readonly findings: readonly Finding[] }
  /** The line that ends it. */
  | {
      readonly type: "bookmark";
      readonly bookmark: string;
      readonly more: boolean;
      readonly received: number;
    }
  /** It ended without the line that ends it, or no more of it is read; the finding says which. */
  | { readonly type: "cut-off"; readonly received: number; readonly finding: Finding };

/** How much of a feed is read. What is not said has no bound, but for the length of a line. */
export interface FeedBounds extends StreamBounds {
  /** Most lines that are refused. */
  readonly refused?: number | undefined;
}

/**
 * Reads an answer of a feed as it comes, holding no more than one line. Empty lines, by which the other node says that it
 * is there, are passed over. Never throws for what it holds; what passes a bound ends the reading, and is said by the last
 * event.
 */
export async function* readFeed(
  chunks: AsyncIterable<Uint8Array>,
  { refused: most = Number.POSITIVE_INFINITY, ...stream }: FeedBounds = {},
): AsyncGenerator<FeedEvent> {
  let [received, refused] = [0, 0];
  let ended = false;
  const cutOff = (found: Finding): FeedEvent => ({ type: "cut-off", received, finding: found });
  for await (const line of splitLines(chunks, longestFeedLine, stream)) {
    if (line.type === "beyond") {
      yield cutOff(beyond(line));
      return;
    }
    if (ended) {
      yield { type: "refused", findings: [finding("feed-line-malformed", "", {})] };
      return;
    }
    const reading = line.type === "line" ? await readFeedLine(line.bytes) : tooLong;
    ended = reading.read && "bookmark" in reading.value;
    if (!ended) received += 1;
    if (reading.read) {
      yield eventOf(reading.value, received);
      continue;
    }
    refused += 1;
    yield { type: "refused", findings: reading.findings };
    if (refused > most) {
      yield cutOff(finding("feed-too-many-refused", "", { maximum: most }));
      return;
    }
  }
  if (!ended) yield cutOff(finding("feed-truncated", "", { count: received }));
}

function eventOf(line: ReceivedLine, received: number): FeedEvent {
  return "bookmark" in line ? { type: "bookmark", ...line, received } : { type: "line", line };
}

const tooLong = {
  read: false,
  findings: [finding("feed-line-malformed", "", {}), tooLarge],
} as const;

function beyond({ bound, maximum }: { bound: "bytes" | "lines"; maximum: number }): Finding {
  return bound === "bytes"
    ? finding("feed-too-large", "", { maximum })
    : finding("feed-too-many-lines", "", { maximum });
}
