import type { BookmarkLine } from "@civic/schema/signatures";
import { median } from "../../../../tests/support/median.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { NewVersion } from "../../src/store/store.ts";
import { sampleVersion } from "../support/sample-record.ts";
import type { SpawnedNode } from "../support/spawned-node.ts";
import { benchFolder, startBenchNode } from "./bench-node.ts";
import { printFigure } from "./figures.ts";

// What catching up costs a change, in a log of ten thousand and in one of ten times as many; how much memory it takes; and
// how long a change is on its way to a reader who waits. CIVIC_BENCH_CHANGES says how long the longer log is.
const longer = Number(process.env.CIVIC_BENCH_CHANGES ?? 100_000);
const shorter = longer / 10;
const batch = 1_000;
/** Bytes of text that make a record one of about 3 KB. */
const text = "x".repeat(2_300);
const looks = 5;

/** The folder of a store with so many changes. */
async function filled(changes: number): Promise<string> {
  const folder = benchFolder();
  const store = await openStore({
    dataFolder: folder,
    now: () => new Date(),
    onIdleError: () => undefined,
  });
  for (let from = 0; from < changes; from += batch) {
    const versions = Array.from({ length: batch }, (_, index) => versionOf(from + index));
    await store.accept(await Promise.all(versions), "each");
  }
  await store.close();
  return folder;
}

function versionOf(number: number): Promise<NewVersion> {
  return sampleVersion({ slug: `line-${number}`, name: { en: `Line ${number} ${text}` } });
}

/** Reads a feed to its end; gives the number of its lines and the last bookmark. */
async function caughtUp({
  origin,
}: SpawnedNode): Promise<{ readonly lines: number; readonly after: string }> {
  let lines = 0;
  let after = "";
  for (;;) {
    const from = after === "" ? "" : `&after=${after}`;
    const answer = await (await fetch(`${origin}/v1/feed?limit=10000${from}`)).text();
    const all = answer.trimEnd().split("\n");
    lines += all.length - 1;
    const { bookmark, more } = JSON.parse(all.at(-1) ?? "") as BookmarkLine;
    after = bookmark;
    if (!more) return { lines, after };
  }
}

interface Measured {
  /** CPU of the node, in microseconds a change. */
  readonly cpu: number;
  readonly mebibytes: number;
}

async function measured(changes: number): Promise<Measured> {
  const node = await startBenchNode({ folder: await filled(changes) });
  const costs: number[] = [];
  for (let look = 0; look < looks; look += 1) {
    const before = (await node.usage()).cpu;
    const { lines } = await caughtUp(node);
    if (lines !== changes) throw new Error(`${lines} of ${changes} changes came`);
    costs.push(((await node.usage()).cpu - before) / changes);
  }
  const { peakRss } = await node.usage();
  await node.stop();
  // The first look warms everything up.
  return { cpu: median(costs.slice(1)), mebibytes: peakRss / 2 ** 20 };
}

const short = await measured(shorter);
const long = await measured(longer);
const beside = `${short.cpu.toFixed(0)} and ${long.cpu.toFixed(0)} µs of CPU a change`;
printFigure({
  name: `catching up on ${longer} changes, a change`,
  value: long.cpu / short.cpu,
  unit: `× of ${shorter}`,
  goal: 1.2,
  ceiling: 1.6,
  beside,
});
printFigure({
  name: "memory, the longer log",
  value: long.mebibytes / short.mebibytes,
  unit: `× of ${shorter}`,
  goal: 1.3,
  ceiling: 2,
  beside: `${short.mebibytes.toFixed(0)} and ${long.mebibytes.toFixed(0)} MiB at most`,
});

const node = await startBenchNode({ folder: benchFolder(), publishers: ["be"] });
const delays: number[] = [];
for (let change = 0; change < 20; change += 1) {
  const { after } = await caughtUp(node);
  const answer = await fetch(`${node.origin}/v1/feed?wait=50&after=${after}`);
  const came = answer.text();
  const { record, canonical } = await versionOf(change);
  const started = performance.now();
  await fetch(`${node.origin}/v1/records/${record.id}`, {
    method: "PUT",
    headers: { authorization: "Bearer be-key", "content-type": "application/json" },
    body: canonical,
  });
  await came;
  delays.push(performance.now() - started);
}
await node.stop();
printFigure({ name: "a change on its way to a reader who waits", value: median(delays), unit: "ms" });
