import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Store } from "../src/store/store.ts";
import { emptyPlace, engines, openTestStore, type StorePlace } from "./support/test-store.ts";

const script = join(import.meta.dirname, "support/taking-process.ts");

interface Taker {
  readonly process: ChildProcess;
  /** Ids of the records whose three versions were acknowledged. */
  readonly acknowledged: string[];
  readonly ended: Promise<unknown>;
}

function startTaker({ dataFolder, databaseUrl = "" }: StorePlace, name: string, batches: number): Taker {
  const child = fork(script, [dataFolder, databaseUrl, name, String(batches)], {
    execArgv: ["--conditions=source"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const acknowledged: string[] = [];
  child.on("message", (id) => acknowledged.push(String(id)));
  return { process: child, acknowledged, ended: once(child, "exit") };
}

/** Positions after one, as far as the log goes. */
async function positionsAfter(store: Store, start: number): Promise<number[]> {
  const found: number[] = [];
  for (let position = start; ; ) {
    const stretch = await store.exchange.entriesAfter(position, {}, { entries: 50, bytes: 2 ** 22 });
    found.push(...stretch.entries.map(({ seq }) => seq));
    position = stretch.position;
    if (!stretch.more) return found;
  }
}

async function expectSound(store: Store): Promise<void> {
  for (let after = 0; ; ) {
    const examined = await store.examineNext(after);
    if (examined === undefined) return;
    expect(examined.flaws).toEqual([]);
    after = examined.seq;
  }
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe.each(engines)("a process that takes versions over on %s and is killed", (engine) => {
  test("has left everything that it acknowledged, and nothing by halves", async (context) => {
    const place = await emptyPlace(engine, context);
    const taker = startTaker(place, "line", 10_000);
    taker.process.on("message", () => {
      if (taker.acknowledged.length === 40) taker.process.kill("SIGKILL");
    });
    await taker.ended;
    expect(taker.acknowledged.length).toBeGreaterThanOrEqual(40);
    const store = await openTestStore(place);
    for (const id of taker.acknowledged) expect((await store.get(id))?.version).toBe(3);
    const revision = await store.revision();
    expect(revision % 3).toBe(0);
    expect(await positionsAfter(store, 0)).toEqual(upTo(revision));
    await expectSound(store);
  });
});

test("several processes over one PostgreSQL fill one log, which a reader follows without a gap", async (context) => {
  const place = await emptyPlace("PostgreSQL", context);
  const store = await openTestStore(place);
  const takers = ["a", "b", "c"].map((name) => startTaker(place, name, 25));
  const all = Promise.all(takers.map(({ ended }) => ended));
  let over = false;
  const ended = all.then(() => {
    over = true;
  });
  const followed: number[] = [];
  while (!over) {
    followed.push(...(await positionsAfter(store, followed.at(-1) ?? 0)));
    await new Promise((settle) => setImmediate(settle));
  }
  await ended;
  followed.push(...(await positionsAfter(store, followed.at(-1) ?? 0)));
  expect(takers.map(({ acknowledged }) => acknowledged.length)).toEqual([25, 25, 25]);
  expect(followed).toEqual(upTo(3 * 75));
  expect(await store.revision()).toBe(3 * 75);
});
