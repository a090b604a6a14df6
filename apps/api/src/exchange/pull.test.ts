import { expect, type TestContext, test, vi } from "vitest";
import { sampleVersion } from "../../tests/support/sample-record.ts";
import { type LogLine, testApp } from "../../tests/support/test-app.ts";
import { emptyStore } from "../../tests/support/test-store.ts";
import { createLogger } from "../logger.ts";
import type { Store } from "../store/store.ts";
import { pull } from "./pull.ts";
import { startPulling } from "./pull-schedule.ts";

interface Puller {
  readonly store: Store;
  readonly logs: LogLine[];
  readonly options: Omit<Parameters<typeof pull>[1], "fetch" | "signal">;
}

async function newPuller(context: TestContext): Promise<Puller> {
  const store = await emptyStore("embedded", context);
  const logs: LogLine[] = [];
  const logger = createLogger("info", { write: (line: string) => logs.push(JSON.parse(line) as LogLine) });
  return { store, logs, options: { store, logger } };
}

const signal = new AbortController().signal;

test("asks a peer for the publishers accepted from it, below whatever path it has", async (context) => {
  const peer = testApp(await emptyStore("embedded", context));
  await peer.store.accept(
    [
      await sampleVersion(),
      await sampleVersion({ publisher: "fr", jurisdiction: "fr" }),
      await sampleVersion({ publisher: "de", jurisdiction: "de" }),
    ],
    "each",
  );
  const { store, logs, options } = await newPuller(context);
  const asked: string[] = [];
  const request = async (url: string | URL | Request, init?: RequestInit) => {
    asked.push(String(url));
    return peer.send(String(url).replace("http://peer.example/civic", ""), init);
  };
  await pull(
    { url: "http://peer.example/civic", publishers: ["be", "fr"] },
    { ...options, fetch: request, signal },
  );
  expect(asked).toEqual(["be", "fr"].map((code) => `http://peer.example/civic/v1/export?publisher=${code}`));
  expect(await store.countByJurisdiction()).toEqual(
    new Map([
      ["be", 1],
      ["fr", 1],
    ]),
  );
  expect(logs).toMatchObject([
    { peer: "http://peer.example/civic", publisher: "be", received: 1, added: 1, message: "pulled" },
    { publisher: "fr", added: 1 },
  ]);
});

test.for([
  ["answers with an error", async () => new Response("busy", { status: 503 }), "it answered 503"],
  [
    "cannot be reached",
    async () => {
      throw new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") });
    },
    "fetch failed: connect ECONNREFUSED",
  ],
] as const)("logs a peer that %s", async ([, request, reason], context) => {
  const { logs, options } = await newPuller(context);
  await pull({ url: "http://peer.example", publishers: ["be"] }, { ...options, fetch: request, signal });
  expect(logs).toMatchObject([{ level: 40, peer: "http://peer.example", publisher: "be", reason }]);
});

test("keeps what came before the connection broke, and names the break", async (context) => {
  const { store, logs, options } = await newPuller(context);
  const { record, canonical, digest } = await sampleVersion();
  const line = `{"id":"${record.id}","version":1,"digest":"${digest}","record":${canonical}}\n`;
  async function* broken() {
    yield new TextEncoder().encode(line + line.slice(0, 30));
    throw new TypeError("terminated");
  }
  const request = async () => new Response(ReadableStream.from(broken()));
  await pull({ url: "http://peer.example", publishers: ["be"] }, { ...options, fetch: request, signal });
  expect(logs).toMatchObject([
    { reason: "terminated" },
    { code: "export-truncated", params: { count: 1 }, message: expect.stringContaining("ended before") },
    { received: 1, added: 1 },
  ]);
  expect(await store.get(record.id)).toBeDefined();
});

test("logs an own failure and goes on with the next publisher", async (context) => {
  const { logs, options } = await newPuller(context);
  const store: Store = {
    ...options.store,
    get: async () => {
      throw new Error("the disk is full");
    },
  };
  const peer = testApp(await emptyStore("embedded", context));
  await peer.store.accept([await sampleVersion()], "each");
  const request = async (url: string | URL | Request) =>
    peer.send(String(url).replace("http://peer.example", ""));
  await pull(
    { url: "http://peer.example", publishers: ["be", "fr"] },
    { ...options, store, fetch: request, signal },
  );
  expect(logs).toMatchObject([
    { level: 50, publisher: "be", err: { message: "the disk is full" } },
    { publisher: "fr", received: 0 },
  ]);
});

test("gives up on a peer that falls silent", async (context) => {
  const { logs, options } = await newPuller(context);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const request = (_url: unknown, init?: RequestInit) =>
      new Promise<Response>((_settle, fail) => {
        init?.signal?.addEventListener("abort", () => fail(init.signal?.reason));
      });
    const pulling = pull(
      { url: "http://peer.example", publishers: ["be"] },
      { ...options, fetch: request, signal },
    );
    await vi.advanceTimersByTimeAsync(30_001);
    await pulling;
  } finally {
    vi.useRealTimers();
  }
  expect(logs).toMatchObject([{ reason: "silent for 30 seconds" }]);
});

test("pulls again and again until it is stopped, whatever a peer does", async (context) => {
  const { logs, options } = await newPuller(context);
  let asked = 0;
  const request = async () => {
    asked += 1;
    throw new TypeError("fetch failed");
  };
  const schedule = startPulling([{ url: "http://peer.example", publishers: ["be"] }], 0.02, {
    ...options,
    fetch: request,
  });
  await vi.waitFor(() => expect(asked).toBeGreaterThan(2), { timeout: 100_000 });
  await schedule.stop();
  const before = asked;
  await new Promise((settle) => setTimeout(settle, 80));
  expect(asked).toBe(before);
  expect(logs.length).toBeGreaterThan(2);
});

test("breaks a pull off without a word when the node stops", async (context) => {
  const { logs, options } = await newPuller(context);
  const request = (_url: unknown, init?: RequestInit) =>
    new Promise<Response>((_settle, fail) => {
      init?.signal?.addEventListener("abort", () => fail(init.signal?.reason));
    });
  const schedule = startPulling([{ url: "http://peer.example", publishers: ["be", "fr"] }], 60, {
    ...options,
    fetch: request,
  });
  await schedule.stop();
  expect(logs).toEqual([]);
});
