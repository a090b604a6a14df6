import type { RequestListener } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, type TestContext, test, vi } from "vitest";
import { type Attempt, firstAttempt, readOnce } from "../src/exchange/mirror/mirror-peer.ts";
import { startMirroring } from "../src/exchange/mirror/mirroring.ts";
import type { PullLimits } from "../src/exchange/pull-limits.ts";
import { at, ndjson, startFeed, unsignedLine } from "./support/mirrored-peer.ts";
import { sampleVersion } from "./support/sample-record.ts";
import { peerAt, testMirror } from "./support/test-mirror.ts";

const bookmark = `${JSON.stringify({ bookmark: "end", more: false })}\n`;

async function setUp(context: TestContext, limits: Partial<PullLimits> = {}, now = () => performance.now()) {
  const mirror = await testMirror(context, { limits, now });
  const from = async (url: string) => {
    const peer = peerAt(url, { unsigned: new Set(["be"]) });
    return (await readOnce(peer, firstAttempt, mirror.options)).failures === 0;
  };
  const failureOf = async (url: string) => (await mirror.store.mirror.stateOf(url))?.failure;
  const failures = async () =>
    (await mirror.metrics.pullsFailed.get()).values.map(({ labels, value }) => [labels.reason, value]);
  return { ...mirror, from, failures, failureOf };
}

async function lineOf(slug: string): Promise<string> {
  return new TextDecoder().decode(unsignedLine(await sampleVersion({ slug })));
}

test.for([
  ["blanks", " ", "ratio", "the bound ratio of an answer (200) was reached"],
  ["line breaks", "\n", "lines", "the bound lines of an answer (100000) was reached"],
] as const)(
  "a few bytes that unpack to very many %s end at a bound",
  async ([, filler, bound, reason], context) => {
    const packed = gzipSync(
      Buffer.concat([Buffer.from(await lineOf("a")), Buffer.alloc(50_000_000, filler)]),
    );
    expect(packed.byteLength).toBeLessThan(100_000);
    const url = await startFeed((_, answer) =>
      answer.writeHead(200, { ...ndjson, "content-encoding": "gzip" }).end(packed),
    );
    const { from, logs, failures, failureOf, store } = await setUp(context);
    expect(await from(url)).toBe(false);
    expect(await failures()).toEqual([[bound, 1]]);
    expect(await failureOf(url)).toBe("bound-reached");
    expect(logs).toContainEqual(expect.objectContaining({ reason }));
    expect(logs.length).toBeLessThan(6);
    expect(logs).toContainEqual(expect.objectContaining({ applied: 1, message: "pulled" }));
    expect(await store.get("be/service/a")).toBeDefined();
  },
);

test("what a gzip coding holds is read to its end", async (context) => {
  const text = (await lineOf("a")) + (await lineOf("b")) + bookmark;
  const url = await startFeed((_, answer) =>
    answer.writeHead(200, { ...ndjson, "content-encoding": "gzip" }).end(gzipSync(text)),
  );
  const { from, logs } = await setUp(context);
  expect(await from(url)).toBe(true);
  expect(logs).toMatchObject([{ received: 2, applied: 2, refused: {} }]);
});

test("a stream without end ends at each of the bounds", async (context) => {
  const line = await lineOf("a");
  const url = await startFeed((_, answer) => {
    answer.writeHead(200, ndjson);
    const more = () => {
      while (answer.write(line.repeat(100)));
      answer.once("drain", more);
    };
    more();
    answer.on("error", () => undefined);
  });
  for (const [bound, value] of [
    ["wireBytes", 1_000_000],
    ["unpackedBytes", 1_000_000],
    ["lines", 1_000],
  ] as const) {
    const { from, failures, logs } = await setUp(context, { [bound]: value });
    expect(await from(url)).toBe(false);
    expect(await failures()).toEqual([[bound, 1]]);
    expect(logs).toContainEqual(expect.objectContaining({ applied: 1, message: "pulled" }));
  }
});

test("of many lines that are refused, some are logged and all are counted", async (context) => {
  const url = await startFeed((_, answer) =>
    answer.writeHead(200, ndjson).end("{}\n".repeat(30_000) + bookmark),
  );
  const { from, logs } = await setUp(context);
  expect(await from(url)).toBe(true);
  expect(logs).toHaveLength(21);
  expect(logs.at(-1)).toMatchObject({ received: 30_000, refused: { "feed-line-malformed": 30_000 } });
});

test("what a peer sends is never logged at length", async (context) => {
  const id = `be/${"x".repeat(900_000)}`;
  const url = await startFeed((_, answer) =>
    answer
      .writeHead(200, ndjson)
      .end(
        `{"cursor":"c","at":"${at}","op":"put","id":"${id}","version":1,"digest":"","record":{}}\n${bookmark}`,
      ),
  );
  const { from, logs } = await setUp(context);
  await from(url);
  expect(JSON.stringify(logs).length).toBeLessThan(5_000);
});

test("a byte now and then holds no pull", async (context) => {
  let clock = 0;
  const url = await startFeed((_, answer) => {
    answer.writeHead(200, ndjson);
    const timer = setInterval(() => answer.write(" "), 5);
    answer.on("close", () => clearInterval(timer));
  });
  // A second passes between two looks at the clock.
  const { from, failures } = await setUp(context, {}, () => (clock += 10_000));
  expect(await from(url)).toBe(false);
  expect(await failures()).toEqual([["leastRate", 1]]);
});

test.for([
  ["before it answers", (): RequestListener => () => undefined, "it began no answer within 0.05 seconds"],
  [
    "while it begins to answer",
    (): RequestListener => (_, answer) => {
      const timer = setInterval(() => answer.writeEarlyHints({ link: "</a>; rel=preload" }), 5);
      answer.on("close", () => clearInterval(timer));
    },
    "it began no answer within 0.05 seconds",
  ],
  [
    "after its first line",
    (): RequestListener => (_, answer) => void answer.writeHead(200, ndjson).write("{}\n"),
    "silent for 0.05 seconds",
  ],
] as const)("a peer that falls silent %s is given up", async ([, listener, reason], context) => {
  const { from, logs, failureOf } = await setUp(context, { silence: 50 });
  const url = await startFeed(listener());
  expect(await from(url)).toBe(false);
  expect(await failureOf(url)).toBe("silent");
  expect(logs).toContainEqual(expect.objectContaining({ reason }));
});

test.for([
  ["503", { status: 503 }, "it answered 503"],
  ["206", { status: 206 }, "it answered 206"],
  ["a redirection", { status: 302, headers: { location: "http://127.0.0.1:1/" } }, "it answered 302"],
  [
    "a page",
    { headers: { "content-type": "text/html" } },
    'it answered with "text/html", not application/x-ndjson',
  ],
  ["no type", { headers: { "content-type": "" } }, "it answered with nothing, not application/x-ndjson"],
  [
    "another charset",
    { headers: { "content-type": "application/x-ndjson; charset=latin1" } },
    'it answered in "charset=latin1"',
  ],
  [
    "a coding that was not asked for",
    { headers: { ...ndjson, "content-encoding": "br" } },
    'it answered under the coding "br", not gzip',
  ],
] as const)("an answer that is no feed is not read: %s", async ([, given, reason], context) => {
  const { status = 200, headers = ndjson } = given as { status?: number; headers?: Record<string, string> };
  const text = (await lineOf("a")) + bookmark;
  const url = await startFeed((_, answer) => answer.writeHead(status, headers).end(text));
  const { from, logs, failureOf, store } = await setUp(context);
  expect(await from(url)).toBe(false);
  expect(logs).toMatchObject([{ reason }]);
  expect(await failureOf(url)).toBe("unexpected-answer");
  expect(await store.revision()).toBe(0);
});

test("a peer that is gone, or breaks off, is told from one that answers something else", async (context) => {
  const breaking = await startFeed((_, answer) => {
    answer.writeHead(200, ndjson).write("{}\n");
    setImmediate(() => answer.destroy());
  });
  const { from, failureOf } = await setUp(context);
  const nobody = "http://127.0.0.1:1";
  for (const url of [nobody, breaking]) expect(await from(url)).toBe(false);
  expect([await failureOf(nobody), await failureOf(breaking)]).toEqual(["unreachable", "broken-off"]);
});

test("a line that is no UTF-8 hides no other", async (context) => {
  const url = await startFeed(async (_, answer) => {
    const [before, after] = [await lineOf("a"), await lineOf("c")];
    const wrong = Buffer.from((await lineOf("b")).replace("Help line", "H\xe9lp"), "latin1");
    answer
      .writeHead(200, ndjson)
      .end(Buffer.concat([Buffer.from(before), wrong, Buffer.from(after + bookmark)]));
  });
  const { from, logs } = await setUp(context);
  expect(await from(url)).toBe(true);
  expect(logs).toMatchObject([{ code: "feed-line-malformed" }, { code: "not-utf-8" }, { applied: 2 }]);
});

test("headers that come byte by byte are no answer", async (context) => {
  const server = createServer((connection) => {
    connection.on("error", () => undefined);
    connection.write("HTTP/1.1 200 OK\r\nA: ");
    const timer = setInterval(() => connection.write("a"), 5);
    connection.on("close", () => clearInterval(timer));
  });
  context.onTestFinished(() => void server.close());
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { from, logs } = await setUp(context, { silence: 50 });
  expect(await from(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)).toBe(false);
  expect(logs).toMatchObject([{ reason: "it began no answer within 0.05 seconds" }]);
});

test("a peer that never knows where its feed was read to is asked less and less often", async (context) => {
  const line = await lineOf("a");
  const url = await startFeed((request, answer) => {
    if (request.url?.includes("after=") === true) answer.writeHead(410).end();
    else answer.writeHead(200, ndjson).end(line + bookmark);
  });
  const { options } = await setUp(context);
  const peer = peerAt(url, { unsigned: new Set(["be"]) });
  const pauses: number[] = [];
  let attempt: Attempt = firstAttempt;
  for (let read = 0; read < 8; read += 1) {
    attempt = await readOnce(peer, attempt, { ...options, longestPause: 8, random: () => 1 });
    pauses.push(attempt.pause);
  }
  expect(pauses.slice(2)).toEqual([2_000, 4_000, 8_000, 8_000, 8_000, 8_000]);
});

test("one peer is read while another one hangs", async (context) => {
  const { record } = await sampleVersion({ slug: "a" });
  const line = await lineOf("a");
  const hanging = await startFeed(() => undefined);
  const answering = await startFeed((_, answer) => answer.writeHead(200, ndjson).end(line + bookmark));
  const { options, store } = await setUp(context);
  const unsigned = new Set(["be"]);
  const peers = [peerAt(hanging, { unsigned }), peerAt(answering, { unsigned })];
  const readAdded = () => peerAt(answering);
  const mirroring = startMirroring(peers, { ...options, readAdded });
  await vi.waitFor(async () => expect(await store.get(record.id)).toBeDefined(), { timeout: 100_000 });
  await mirroring.stop();
});
