import { expect, test } from "vitest";
import { allOf, inPieces, signedExample } from "../../../tests/signed-examples.ts";
import { jwsHash } from "./jws.ts";
import { type FeedBounds, type FeedEvent, readFeed } from "./read-feed.ts";
import { longestFeedLine } from "./read-feed-line.ts";
import { writeFeedLine } from "./write-feed-line.ts";

const jws = await signedExample();
const at = "2026-11-01T08:00:00.000Z";
const decoder = new TextDecoder();
const line = (cursor: string) =>
  decoder.decode(writeFeedLine({ op: "put", cursor, at, hash: jwsHash(jws), jws }));
const bookmark = (cursor: string) => decoder.decode(writeFeedLine({ bookmark: cursor, more: false }));

function told(event: FeedEvent): string {
  if (event.type === "line") return event.line.cursor;
  if (event.type === "refused") return event.findings.map(({ code }) => code).join(" ");
  if (event.type === "bookmark") return `bookmark ${event.bookmark} after ${event.received}`;
  return `cut off after ${event.received}: ${event.finding.code}`;
}

const read = async (text: string, bounds?: FeedBounds, size?: number) =>
  (await allOf(readFeed(inPieces(text, size), bounds))).map(told);

test("lines come in their order, then the bookmark, however the bytes are cut", async () => {
  const text = line("c1") + line("c2") + bookmark("c3");
  for (const size of [1, 7, 100_000])
    expect(await read(text, {}, size)).toEqual(["c1", "c2", "bookmark c3 after 2"]);
});

test("empty lines only say that the connection lives", async () => {
  expect(await read(`\n\n${line("c1")}\n\r\n\n${bookmark("c2")}\n`)).toEqual(["c1", "bookmark c2 after 1"]);
});

test("a line that holds nothing to rely on hides no other", async () => {
  const long = `{"op":"put","x":"${"x".repeat(longestFeedLine)}"}\n`;
  expect(await read(`${line("c1")}<html>\n${long}${line("c2")}${bookmark("c3")}`, {}, 1_000_000)).toEqual([
    "c1",
    "feed-line-malformed not-json",
    "feed-line-malformed document-too-large",
    "c2",
    "bookmark c3 after 4",
  ]);
});

test("what ends without a bookmark was cut off", async () => {
  expect(await read(line("c1") + line("c2").slice(0, 50))).toEqual(["c1", "cut off after 1: feed-truncated"]);
  expect(await read("")).toEqual(["cut off after 0: feed-truncated"]);
});

test("what follows the bookmark is refused", async () => {
  expect(await read(bookmark("c1") + line("c2") + line("c3"))).toEqual([
    "bookmark c1 after 0",
    "feed-line-malformed",
  ]);
});

test("more than the bounds allow is not read", async () => {
  const text = `${line("c1")}{}\n{}\n${line("c2")}${bookmark("c3")}`;
  expect(await read(text, { lines: 1 })).toEqual(["c1", "cut off after 1: feed-too-many-lines"]);
  expect(await read(text, { bytes: line("c1").length + 1 })).toEqual([
    "c1",
    "cut off after 1: feed-too-large",
  ]);
  expect(await read(text, { refused: 1 })).toEqual([
    "c1",
    "feed-line-malformed",
    "feed-line-malformed",
    "cut off after 3: feed-too-many-refused",
  ]);
});
