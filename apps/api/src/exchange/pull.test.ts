import { expect, type TestContext, test, vi } from "vitest";
import { sampleVersion } from "../../tests/support/sample-record.ts";
import { type LogLine, type TestApp, testApp } from "../../tests/support/test-app.ts";
import { emptyStore } from "../../tests/support/test-store.ts";
import type { Store } from "../store/store.ts";
import { createLogger } from "../telemetry/logger.ts";
import type { WireBody } from "./bounded-chunks.ts";
import type { Peer } from "./peer.ts";
import { type PullOptions, pull } from "./pull.ts";
import { pullLimits } from "./pull-limits.ts";
import { startPulling } from "./pull-schedule.ts";
import type { RequestExport } from "./request-export.ts";

interface Puller {
  readonly store: Store;
  readonly logs: LogLine[];
  readonly options: Omit<PullOptions, "request">;
}

const url = "http://peer.example";
const peer: Peer = { url, publishers: new Map([["be", ["be"]]]) };
const signal = new AbortController().signal;

async function newPuller(context: TestContext): Promise<Puller> {
  const store = await emptyStore("embedded", context);
  const logs: LogLine[] = [];
  const logger = createLogger("info", { write: (line: string) => logs.push(JSON.parse(line) as LogLine) });
  const now = () => performance.now();
  return { store, logs, options: { store, logger, limits: pullLimits, quota: 2 ** 40, now, signal } };
}

const bodyOf = (chunks: AsyncIterable<Uint8Array>): WireBody => ({
  gzip: false,
  chunks,
  cut: () => undefined,
});

/** Asks a node that runs in this process. */
function askApp(app: TestApp, asked: string[] = []): RequestExport {
  return async ({ address }) => {
    asked.push(address.href);
    const path = address.pathname.replace("/civic", "") + address.search;
    return bodyOf((await app.send(path)).body as AsyncIterable<Uint8Array>);
  };
}

const never: RequestExport = ({ signal: stop }) =>
  new Promise((_settle, fail) => {
    if (stop.aborted) fail(stop.reason);
    stop.addEventListener("abort", () => fail(stop.reason));
  });

test("asks a peer for a publisher accepted from it, below whatever path it has", async (context) => {
  const app = testApp(await emptyStore("embedded", context));
  await app.store.accept(
    [await sampleVersion(), await sampleVersion({ publisher: "fr", jurisdiction: "fr" })],
    "each",
  );
  const { store, logs, options } = await newPuller(context);
  const asked: string[] = [];
  const there = { ...peer, url: `${url}/civic` };
  expect(await pull(there, "be", { ...options, request: askApp(app, asked) })).toBe(true);
  expect(asked).toEqual(["http://peer.example/civic/v1/export?publisher=be"]);
  expect(await store.countByJurisdiction()).toEqual(new Map([["be", 1]]));
  expect(logs).toMatchObject([
    {
      peer: "http://peer.example/civic",
      publisher: "be",
      received: 1,
      added: 1,
      refused: {},
      message: "pulled",
    },
  ]);
});

test("logs a peer that cannot be reached", async (context) => {
  const { logs, options } = await newPuller(context);
  const request = async () => {
    throw new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") });
  };
  expect(await pull(peer, "be", { ...options, request })).toBe(false);
  const reason = "fetch failed: connect ECONNREFUSED";
  expect(logs).toMatchObject([{ level: 40, peer: url, publisher: "be", reason }]);
});

test("keeps what came before the connection broke, and names the break", async (context) => {
  const { store, logs, options } = await newPuller(context);
  const { record, canonical, digest } = await sampleVersion();
  const line = `{"id":"${record.id}","version":1,"digest":"${digest}","record":${canonical}}\n`;
  async function* broken() {
    yield new TextEncoder().encode(line + line.slice(0, 30));
    throw new TypeError("terminated");
  }
  expect(await pull(peer, "be", { ...options, request: async () => bodyOf(broken()) })).toBe(false);
  expect(logs).toMatchObject([
    { reason: "terminated" },
    { code: "export-truncated", params: { count: 1 }, message: expect.stringContaining("ended before") },
    { received: 1, added: 1 },
  ]);
  expect(await store.get(record.id)).toBeDefined();
});

test("logs an own failure", async (context) => {
  const { logs, options } = await newPuller(context);
  const store: Store = {
    ...options.store,
    get: async () => {
      throw new Error("the disk is full");
    },
  };
  const app = testApp(await emptyStore("embedded", context));
  await app.store.accept([await sampleVersion()], "each");
  expect(await pull(peer, "be", { ...options, store, request: askApp(app) })).toBe(false);
  expect(logs).toMatchObject([{ level: 50, publisher: "be", err: { message: "the disk is full" } }]);
});

test("takes nothing more from a peer that has had its quota stored", async (context) => {
  const { logs, options, store } = await newPuller(context);
  const app = testApp(await emptyStore("embedded", context));
  await app.store.accept([await sampleVersion()], "each");
  const limited = { ...options, quota: 100, request: askApp(app) };
  expect(await pull(peer, "be", limited)).toBe(true);
  expect(await store.notes.usageOf(url)).toBeGreaterThan(100);
  expect(await pull(peer, "be", limited)).toBe(false);
  expect(logs.at(-1)).toMatchObject({ reason: "it has had 100 bytes stored, which is its quota" });
});

test("no publisher waits for another one, nor for another peer", async (context) => {
  const { options, store } = await newPuller(context);
  const app = testApp(await emptyStore("embedded", context));
  await app.store.accept([await sampleVersion({ publisher: "fr", jurisdiction: "fr" })], "each");
  const request: RequestExport = (asked) =>
    asked.address.search.endsWith("be") ? never(asked) : askApp(app)(asked);
  const publishers = new Map([
    ["be", ["be"]],
    ["fr", ["fr"]],
  ]);
  const schedule = startPulling([{ url, publishers }], 60, { ...options, request });
  await vi.waitFor(async () => expect((await store.countByJurisdiction()).get("fr")).toBe(1), 100_000);
  await schedule.stop();
});

test("pulls again and again until it is stopped", async (context) => {
  const { logs, options } = await newPuller(context);
  let asked = 0;
  const request = async () => {
    asked += 1;
    throw new TypeError("no route");
  };
  const schedule = startPulling([peer], 0.01, { ...options, request });
  await vi.waitFor(() => expect(asked).toBeGreaterThan(2), { timeout: 100_000 });
  await schedule.stop();
  const before = asked;
  await new Promise((settle) => setTimeout(settle, 80));
  expect(asked).toBe(before);
  expect(logs.length).toBeGreaterThan(2);
});

test("breaks a pull off without a word when the node stops", async (context) => {
  const { logs, options } = await newPuller(context);
  const schedule = startPulling([peer], 60, { ...options, request: never });
  await schedule.stop();
  expect(logs).toEqual([]);
});
