import { request as httpRequest, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { expect, onTestFinished, type TestContext, test, vi } from "vitest";
import { startNodeProcess } from "./support/node-process.ts";
import { publish, publisherKeys } from "./support/publish.ts";
import { overHttp } from "./support/raw-request.ts";
import { namesOf, readLines } from "./support/read-lines.ts";
import { sampleService } from "./support/sample-record.ts";
import { putInit, type TestApp, type TestAppOptions, testApp, testKeys } from "./support/test-app.ts";
import { type EngineName, emptyStore, engines, temporaryFolder } from "./support/test-store.ts";

/** As long as a busy machine may take. */
const patiently = { timeout: 100_000, interval: 5 };

interface Served extends TestApp {
  readonly origin: string;
  put(slug: string): Promise<void>;
  /** Waits until so many readers wait. */
  waiting(count: number): Promise<void>;
}

async function served(
  context: TestContext,
  { engine = "embedded", ...options }: TestAppOptions & { readonly engine?: EngineName } = {},
): Promise<Served> {
  const node = testApp(await emptyStore(engine, context), options);
  const origin = await overHttp(node);
  return {
    ...node,
    origin,
    async put(slug) {
      const record = sampleService({ slug });
      expect((await fetch(`${origin}/v1/records/${record.id}`, putInit(record))).status).toBe(201);
    },
    waiting: (count) =>
      vi.waitFor(() => expect(node.waitingRoom.count()).toBe(count), patiently) as Promise<void>,
  };
}

const waits = "/v1/feed?wait=50";

async function textFrom(url: string): Promise<string> {
  return (await fetch(url)).text();
}

test.for(engines)("who waits has what is published as soon as it is (%s)", async (engine, context) => {
  const node = await served(context, { engine });
  const answers = [textFrom(node.origin + waits), textFrom(`${node.origin}${waits}&publisher=be`)];
  await node.waiting(2);
  await node.put("first");
  for (const answer of answers) {
    const { lines, more, empty } = readLines(await answer);
    expect([namesOf(lines), more]).toEqual([["be/service/first 1"], false]);
    expect(empty).toBeGreaterThan(0);
  }
  await node.waiting(0);
});

test("who has something to read does not wait", async (context) => {
  const node = await served(context);
  await node.put("first");
  expect(namesOf(readLines(await textFrom(node.origin + waits)).lines)).toEqual(["be/service/first 1"]);
});

test("who waits for something else goes on waiting through what is not wanted", async (context) => {
  const node = await served(context);
  const answer = textFrom(`${node.origin}${waits}&publisher=fr`);
  await node.waiting(1);
  await node.put("not-wanted");
  await node.put("nor-this");
  const french = sampleService({ slug: "wanted", publisher: "fr", jurisdiction: "fr" });
  const init = putInit(french, { authorization: `Bearer ${testKeys.fr}` });
  expect((await fetch(`${node.origin}/v1/records/${french.id}`, init)).status).toBe(201);
  expect(namesOf(readLines(await answer).lines)).toEqual(["fr/service/wanted 1"]);
});

test("a wait that nothing ends is over when its time is", async (context) => {
  const node = await served(context);
  const { lines, empty, bookmark } = readLines(await textFrom(`${node.origin}/v1/feed?wait=1`));
  expect([lines, empty]).toEqual([[], 1]);
  await node.put("first");
  expect(readLines(await textFrom(`${node.origin}/v1/feed?after=${bookmark}`)).lines).toHaveLength(1);
});

test.for([
  ["gzip", createGunzip],
  ["br", createBrotliDecompress],
] as const)("a sign of life and each line come at once, also under %s", async ([coding, unpack], context) => {
  const node = await served(context);
  const headers = { "accept-encoding": coding };
  const answer = await new Promise<IncomingMessage>((settle) => {
    httpRequest(node.origin + waits, { headers }, settle).end();
  });
  expect(answer.headers["content-encoding"]).toBe(coding);
  let text = "";
  const ended = new Promise<void>((settle) => {
    const unpacked = answer.pipe(unpack()).setEncoding("utf8");
    unpacked.on("data", (piece: string) => {
      text += piece;
    });
    unpacked.on("end", settle);
  });
  await vi.waitFor(() => expect(text).toBe("\n"), patiently);
  await node.put("first");
  await ended;
  expect(namesOf(readLines(text).lines)).toEqual(["be/service/first 1"]);
});

test("places to wait in are bounded; who finds none has the bookmark at once", async (context) => {
  const node = await served(context, { waiting: { most: 3, mostOfAddress: 2 } });
  const answers = [textFrom(node.origin + waits), textFrom(node.origin + waits)];
  await node.waiting(2);
  expect(readLines(await textFrom(node.origin + waits))).toMatchObject({ lines: [], empty: 0 });
  await node.put("first");
  for (const answer of answers) expect(readLines(await answer).lines).toHaveLength(1);
});

test("who goes away leaves the place to another at once", async (context) => {
  const node = await served(context);
  const socket = connect(Number(new URL(node.origin).port), "127.0.0.1");
  onTestFinished(() => {
    socket.destroy();
  });
  socket.write(`GET ${waits} HTTP/1.1\r\nHost: x\r\n\r\n`);
  await node.waiting(1);
  socket.destroy();
  await node.waiting(0);
});

test("a HEAD waits for nothing", async (context) => {
  const node = await served(context);
  expect((await fetch(node.origin + waits, { method: "HEAD" })).status).toBe(200);
  expect(node.waitingRoom.count()).toBe(0);
});

test("counts the lines that it gave", async (context) => {
  const node = await served(context);
  await node.put("first");
  await node.put("second");
  await textFrom(`${node.origin}/v1/feed`);
  expect(await node.metrics.registry.metrics()).toContain("civic_feed_lines_total 2\n");
});

test("a node that stops ends every wait with a bookmark, with which it goes on after the next start", async () => {
  const settings = { CIVIC_DATA: temporaryFolder(), CIVIC_KEYS: publisherKeys };
  const node = startNodeProcess(settings);
  const origin = await node.origin;
  const answer = textFrom(origin + waits);
  const figures = async () => textFrom(`${origin}/metrics`);
  await vi.waitFor(async () => expect(await figures()).toContain("civic_feed_waiting 1\n"), patiently);
  node.kill("SIGTERM");
  const { lines, bookmark } = readLines(await answer);
  expect(lines).toEqual([]);
  expect(await node.ended).toMatchObject({ code: 0, signal: null, stderr: "" });

  const next = startNodeProcess(settings);
  const again = await next.origin;
  expect((await publish(again, { slug: "later" })).status).toBe(201);
  const read = readLines(await textFrom(`${again}${waits}&after=${bookmark}`));
  expect(namesOf(read.lines)).toEqual(["be/service/later 1"]);
});
