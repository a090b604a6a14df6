import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { writeExportEnd, writeExportLine } from "@civic/schema";
import { expect, onTestFinished, type TestContext, test, vi } from "vitest";
import { pull } from "../src/exchange/pull.ts";
import { type PullLimits, pullLimits } from "../src/exchange/pull-limits.ts";
import { startPulling } from "../src/exchange/pull-schedule.ts";
import { requestExport } from "../src/exchange/request-export.ts";
import { createLogger } from "../src/telemetry/logger.ts";
import { createMetrics } from "../src/telemetry/metrics.ts";
import { sampleVersion } from "./support/sample-record.ts";
import type { LogLine } from "./support/test-app.ts";
import { emptyStore } from "./support/test-store.ts";

/** Answers in place of a node; gives the address. */
async function startPeer(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const ndjson = { "content-type": "application/x-ndjson" };

async function setUp(context: TestContext, limits: Partial<PullLimits> = {}, now = () => performance.now()) {
  const store = await emptyStore("embedded", context);
  const logs: LogLine[] = [];
  const logger = createLogger("info", { write: (line: string) => logs.push(JSON.parse(line) as LogLine) });
  const metrics = createMetrics();
  const stopping = new AbortController();
  const options = {
    ...{ store, logger, metrics, now, quota: 2 ** 40, request: requestExport, signal: stopping.signal },
    limits: { ...pullLimits, ...limits },
  };
  const from = (url: string) => pull({ url, publishers: new Map([["be", ["be"]]]) }, "be", options);
  const failures = async () =>
    (await metrics.pullsFailed.get()).values.map(({ labels, value }) => [labels.reason, value]);
  return { store, logs, options, from, failures };
}

async function lineOf(slug: string): Promise<string> {
  const { record, canonical, digest } = await sampleVersion({ slug });
  return writeExportLine({ id: record.id, version: 1, canonical, digest });
}

test.for([
  ["blanks", " ", "ratio", "the bound ratio of a pull (200) was reached"],
  ["line breaks", "\n", "lines", "the bound lines of a pull was reached"],
] as const)(
  "a few bytes that unpack to very many %s end at a bound",
  async ([, filler, bound, reason], context) => {
    const packed = gzipSync(
      Buffer.concat([Buffer.from(await lineOf("a")), Buffer.alloc(50_000_000, filler)]),
    );
    expect(packed.byteLength).toBeLessThan(100_000);
    const url = await startPeer((_, answer) =>
      answer.writeHead(200, { ...ndjson, "content-encoding": "gzip" }).end(packed),
    );
    const { from, logs, failures, store } = await setUp(context);
    expect(await from(url)).toBe(false);
    expect(await failures()).toEqual([[bound, 1]]);
    expect(logs).toContainEqual(expect.objectContaining({ reason }));
    expect(logs.length).toBeLessThan(6);
    expect(logs.at(-1)).toMatchObject({ added: 1, message: "pulled" });
    expect(await store.get("be/service/a")).toBeDefined();
  },
);

test("what a gzip coding holds is read to its end", async (context) => {
  const text = (await lineOf("a")) + (await lineOf("b")) + writeExportEnd(2);
  const url = await startPeer((_, answer) =>
    answer.writeHead(200, { ...ndjson, "content-encoding": "gzip" }).end(gzipSync(text)),
  );
  const { from, logs } = await setUp(context);
  expect(await from(url)).toBe(true);
  expect(logs).toMatchObject([{ received: 2, added: 2, refused: {} }]);
});

test("a stream without end ends at each of the bounds", async (context) => {
  const line = await lineOf("a");
  const url = await startPeer((_, answer) => {
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
    ["records", 1_000],
  ] as const) {
    const { from, failures, logs } = await setUp(context, { [bound]: value });
    expect(await from(url)).toBe(false);
    expect(await failures()).toEqual([[bound, 1]]);
    expect(logs.at(-1)).toMatchObject({ added: 1, message: "pulled" });
  }
});

test("of many lines that are refused, some are logged and all are counted", async (context) => {
  const url = await startPeer((_, answer) =>
    answer.writeHead(200, ndjson).end("{}\n".repeat(30_000) + writeExportEnd(30_000)),
  );
  const { from, logs } = await setUp(context);
  expect(await from(url)).toBe(true);
  expect(logs).toHaveLength(21);
  expect(logs.at(-1)).toMatchObject({ lines: 30_001, refused: { "export-line-malformed": 30_000 } });
});

test("what a peer sends is never logged at length", async (context) => {
  const id = `be/${"x".repeat(900_000)}`;
  const url = await startPeer((_, answer) =>
    answer
      .writeHead(200, ndjson)
      .end(`{"id":"${id}","version":1,"digest":"","record":{}}\n${writeExportEnd(1)}`),
  );
  const { from, logs } = await setUp(context);
  await from(url);
  expect(JSON.stringify(logs).length).toBeLessThan(5_000);
});

test("a byte now and then holds no pull", async (context) => {
  let clock = 0;
  const url = await startPeer((_, answer) => {
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
  ["before it answers", (): RequestListener => () => undefined],
  [
    "after its first line",
    (): RequestListener => (_, answer) => void answer.writeHead(200, ndjson).write("{}\n"),
  ],
] as const)("a peer that falls silent %s is given up", async ([, listener], context) => {
  const { from, logs } = await setUp(context, { silence: 50 });
  expect(await from(await startPeer(listener()))).toBe(false);
  expect(logs).toContainEqual(expect.objectContaining({ reason: "silent for 0.05 seconds" }));
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
] as const)("an answer that is no export is not read: %s", async ([, given, reason], context) => {
  const { status = 200, headers = ndjson } = given as { status?: number; headers?: Record<string, string> };
  const text = (await lineOf("a")) + writeExportEnd(1);
  const url = await startPeer((_, answer) => answer.writeHead(status, headers).end(text));
  const { from, logs, store } = await setUp(context);
  expect(await from(url)).toBe(false);
  expect(logs).toMatchObject([{ reason }]);
  expect(await store.revision()).toBe(0);
});

test("a line that is no UTF-8 hides no other", async (context) => {
  const url = await startPeer(async (_, answer) => {
    const [before, after] = [await lineOf("a"), await lineOf("c")];
    const wrong = Buffer.from((await lineOf("b")).replace("Help line", "H\xe9lp"), "latin1");
    answer
      .writeHead(200, ndjson)
      .end(Buffer.concat([Buffer.from(before), wrong, Buffer.from(after + writeExportEnd(3))]));
  });
  const { from, logs } = await setUp(context);
  expect(await from(url)).toBe(true);
  expect(logs).toMatchObject([{ code: "not-utf-8", record: "be/service/b" }, { added: 2 }]);
});

test("the second publisher is pulled while the first one hangs", async (context) => {
  const { record, canonical, digest } = await sampleVersion({ publisher: "fr", jurisdiction: "fr" });
  const line = writeExportLine({ id: record.id, version: 1, canonical, digest });
  const url = await startPeer((request, answer) => {
    if (request.url?.endsWith("=fr")) answer.writeHead(200, ndjson).end(line + writeExportEnd(1));
  });
  const { options, store } = await setUp(context);
  const publishers = new Map([
    ["be", ["be"]],
    ["fr", ["fr"]],
  ]);
  const schedule = startPulling([{ url, publishers }], 60, options);
  await vi.waitFor(async () => expect(await store.get(record.id)).toBeDefined(), { timeout: 100_000 });
  await schedule.stop();
});
