import type { FeedLine } from "@civic/schema/signatures";
import { describe, expect, test } from "vitest";
import { type Reply, sendProblem, startServer } from "../../tests/local-server.ts";
import { createCivicClient } from "../client.ts";
import type { FollowOptions } from "./feed.ts";

const put = (cursor: string) => `{"cursor":"${cursor}","at":"2026-11-29T08:00:00.000Z","op":"put"}\n`;
const end = (bookmark: string, more = false) => `{"bookmark":"${bookmark}","more":${more}}\n`;

/** Answers with one text after the other, and reads the feed. */
async function read(texts: readonly (string | number)[], options: FollowOptions = {}) {
  const waits: number[] = [];
  const reply: Reply = (response, _, place) => {
    const text = texts[place] ?? "";
    if (typeof text === "number") return sendProblem(response, text, "too-many-requests");
    response.writeHead(200, { "Content-Type": "application/x-ndjson" }).end(text);
  };
  const server = await startServer(reply);
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  const civic = createCivicClient({ baseUrl: server.url, retry: { retries: 2, sleep, random: () => 0 } });
  const places: string[] = [];
  let error: unknown;
  try {
    for await (const line of civic.exchange.feed(options)) places.push(placeOf(line));
  } catch (thrown) {
    error = thrown;
  }
  return { places, error, waits, asked: server.seen.map(({ url }) => url.replace("/v1/feed", "")) };
}

const placeOf = (line: FeedLine) => ("op" in line ? line.cursor : line.bookmark);

describe("a feed", () => {
  test("is read to its end, from where it is told to", async () => {
    const texts = [`\n${put("1")}\n${put("2")}${end("3", true)}`, put("4") + end("5")];
    const { places, error, asked } = await read(texts, { after: "0", kind: ["service"], limit: 2 });
    expect([places, error]).toEqual([["1", "2", "3", "4", "5"], undefined]);
    expect(asked).toEqual(["?after=0&kind=service&limit=2", "?after=3&kind=service&limit=2"]);
  });

  test("goes on behind the last line where an answer breaks off", async () => {
    const { places, error, asked } = await read([put("1"), `${put("2")}{"cur`, "", end("3")]);
    expect([places, error]).toEqual([["1", "2", "3"], undefined]);
    expect(asked).toEqual(["", "?after=1", "?after=2", "?after=2"]);
  });

  test("is an error where answers keep breaking off", async () => {
    const { places, error, asked } = await read([put("1")]);
    expect([places, error]).toMatchObject([["1"], { reason: "feed-truncated" }]);
    expect(asked).toEqual(["", "?after=1", "?after=1"]);
  });

  test.each(["nonsense\n", "7\n", "{}\n", '{"op'.padEnd(3 * 1024 * 1024 + 2)])(
    "takes no other line (%#)",
    async (text) => {
      const { error } = await read([text + end("1"), text + end("1"), text + end("1")]);
      expect(error).toMatchObject({ reason: "unexpected-shape" });
    },
  );

  test("is no stream, and says so", async () => {
    const server = await startServer((response) => void response.end("<p>a page</p>"));
    const { exchange } = createCivicClient({ baseUrl: server.url });
    await expect(exchange.feed().next()).rejects.toMatchObject({ reason: "not-a-stream" });
  });

  test("is followed through refusals that may pass, and waits where nothing is held open", async () => {
    const ended = new AbortController();
    const texts = [put("1") + end("2"), 429, 429, 429, end("3"), put("4")];
    const server = await startServer((response, _, place) => {
      const text = texts[place];
      if (text === undefined) return ended.abort("enough");
      if (typeof text === "number") return sendProblem(response, text, "too-many-requests");
      response.writeHead(200, { "Content-Type": "application/x-ndjson" }).end(text);
    });
    const waits: number[] = [];
    const sleep = async (milliseconds: number) => void waits.push(milliseconds);
    const civic = createCivicClient({ baseUrl: server.url, retry: { retries: 2, sleep, random: () => 0 } });
    const places: string[] = [];
    const following = (async () => {
      for await (const line of civic.exchange.feed({ follow: true, signal: ended.signal }))
        places.push(placeOf(line));
    })();
    await expect(following).rejects.toBe("enough");
    expect(places).toEqual(["1", "2", "3", "4"]);
    expect(server.seen.map(({ url }) => url)).toEqual([
      "/v1/feed?wait=50",
      ...Array(4).fill("/v1/feed?after=2&wait=50"),
      "/v1/feed?after=3&wait=50",
      "/v1/feed?after=4&wait=50",
    ]);
    expect(waits).toContain(1000);
  });

  test("gives its bytes, for who verifies them", async () => {
    const text = put("1") + end("2");
    const server = await startServer((response) => {
      response.writeHead(200, { "Content-Type": "application/x-ndjson" }).end(text);
    });
    const { exchange } = createCivicClient({ baseUrl: server.url });
    let bytes = "";
    for await (const chunk of exchange.feedBytes({ after: "0" })) bytes += new TextDecoder().decode(chunk);
    expect([bytes, server.seen[0]?.url]).toEqual([text, "/v1/feed?after=0"]);
  });
});
