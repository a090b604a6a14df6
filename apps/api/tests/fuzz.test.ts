import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type FuzzOutcome, fuzz } from "./fuzz/fuzz.ts";
import { compiledRecords } from "./support/compiled-records.ts";
import { writeRecordFolder } from "./support/record-folder.ts";
import { type SpawnedNode, spawnNode } from "./support/spawned-node.ts";
import { emptyPlace, engines, temporaryFolder } from "./support/test-store.ts";

// Short and on one engine in every run; long: `npm run test:long`. CIVIC_FUZZ_REQUESTS says how many requests each engine
// gets, CIVIC_FUZZ_MINUTES for how long instead, CIVIC_FUZZ_SEED which ones. What a node holds in memory is printed every
// minute.
const long = process.env.CIVIC_TEST_LONG === "1";
const minutes = Number(process.env.CIVIC_FUZZ_MINUTES ?? 0);
const most = Number(process.env.CIVIC_FUZZ_REQUESTS ?? (long ? 20_000 : 400));
const seed = Number(process.env.CIVIC_FUZZ_SEED ?? Date.now() % 2 ** 31);
const minute = 60_000;

const records = compiledRecords();
const keys = Object.fromEntries(records.map(({ publisher }) => [publisher, `${publisher}-key-4711`]));
const CIVIC_KEYS = Object.entries(keys)
  .map(([publisher, key]) => `${publisher}=${createHash("sha256").update(key).digest("hex")}`)
  .join(",");

/** Memory may grow by this much over that after the first tenth, in bytes: caches fill, heaps are not emptied at once. */
const growth = { factor: 3, margin: 300 * 2 ** 20 };

/** Answers that a node never gives, each with what is said of it. */
const wrongAnswers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  "answered 500": (response) => response.writeHead(500).end(),
  "503 without Retry-After": (response) => response.writeHead(503).end(),
  "404 as text/plain instead of a problem": (response) =>
    response.writeHead(404, { "Content-Type": "text/plain" }).end("not found"),
  "409 with a problem that is none": (response) =>
    response.writeHead(409, { "Content-Type": "application/problem+json" }).end("{}"),
  "200 with JSON that is none": (response) =>
    response.writeHead(200, { "Content-Type": "application/json" }).end('{"items":['),
  "a stream without its end": (response) =>
    response.writeHead(200, { "Content-Type": "application/x-ndjson" }).end('{"id":"be/service/x"}\n'),
  "no answer (closed)": (response) => response.req.socket.end(),
};

test("names what is wrong with the answers of a server", async () => {
  let asked = 0;
  const answers = Object.values(wrongAnswers);
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => answers[asked++ % answers.length]?.(response));
  });
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const { faults } = await fuzz({ port, records, keys, seed: 1, goesOn: (requests) => requests < 300 });
  expect([...faults.keys()]).toEqual(expect.arrayContaining(Object.keys(wrongAnswers)));
});

test.for(long ? engines : (["embedded"] as const))(
  "answers every request as it promised, and lives (%s)",
  { timeout: (minutes + 60) * minute },
  async (engine, context) => {
    const place = await emptyPlace(engine, context);
    const errors: string[] = [];
    const folder = temporaryFolder();
    writeRecordFolder(
      folder,
      records.map((record) => ({ record, text: JSON.stringify(record) })),
    );
    const dashboard = temporaryFolder();
    writeFileSync(join(dashboard, "index.html"), "<!doctype html><title>CIVIC</title>");
    const node = await spawnNode({
      settings: {
        CIVIC_DASHBOARD: dashboard,
        CIVIC_DATA: place.dataFolder,
        CIVIC_KEYS,
        CIVIC_RECORDS: folder,
        ...(place.databaseUrl !== undefined && { DATABASE_URL: place.databaseUrl }),
      },
      onLogLine: (line) => {
        if (errors.length < 20 && /^\{"level":[56]0/.test(line)) errors.push(line.slice(0, 500));
      },
    });
    try {
      const memory = watchMemory(node, engine);
      const until = Date.now() + minutes * minute;
      const outcome = await fuzz({
        port: node.port,
        records,
        keys,
        seed,
        goesOn(requests) {
          if (requests > most / 10) memory.warm();
          return node.alive() && (minutes > 0 ? Date.now() < until : requests < most);
        },
      });
      const { early, end } = await memory.finish();
      say(`${engine}: ${summary(outcome)}; memory ${early} MiB early, ${end} MiB at the end; seed ${seed}`);
      for (const line of errors) say(line);

      expect(Object.fromEntries(outcome.faults)).toEqual({});
      expect(node.alive()).toBe(true);
      for (const path of ["/healthz", "/readyz"]) expect((await fetch(node.origin + path)).status).toBe(200);
      expect(end * 2 ** 20).toBeLessThan(early * 2 ** 20 * growth.factor + growth.margin);
    } finally {
      await node.stop();
    }
  },
);

interface MemoryWatch {
  /** The node has seen a tenth of what it will see. */
  warm(): void;
  /** Memory in MiB once it was warm, and now. */
  finish(): Promise<{ readonly early: number; readonly end: number }>;
}

/** Prints every minute what a node holds in memory. */
function watchMemory(node: SpawnedNode, name: string): MemoryWatch {
  const started = Date.now();
  const mebibytes = async () => Math.round((await node.usage()).rss / 2 ** 20);
  let early: Promise<number> | undefined;
  const timer = setInterval(async () => {
    if (!node.alive()) return;
    say(`${name}: ${await mebibytes()} MiB after ${Math.round((Date.now() - started) / minute)} min`);
  }, minute);
  return {
    warm() {
      early ??= mebibytes();
    },
    async finish() {
      clearInterval(timer);
      if (!node.alive()) return { early: Number.NaN, end: Number.NaN };
      const end = await mebibytes();
      return { early: (await early) ?? end, end };
    },
  };
}

function summary({ requests, statuses, faults }: FuzzOutcome): string {
  const answers = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status} × ${count}`);
  const wrong = [...faults].map(([kind, { count }]) => `${kind} × ${count}`);
  return `${requests} requests; ${answers.join(", ")}; faults: ${wrong.join(", ") || "none"}`;
}

/** Past the console, which a test is not to print to. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
