import { median } from "../../../../tests/support/median.ts";
import { writeRecordFolder } from "../support/record-folder.ts";
import { type BenchNode, benchFolder, startBenchNode } from "./bench-node.ts";
import { benchRecords, publishers, recordCount } from "./bench-records.ts";
import { startDatabase } from "./database.ts";
import { printFigure } from "./figures.ts";
import { startProbe, type Waits } from "./health-probe.ts";
import { getRequest, sendAll } from "./load.ts";
import { newRecords } from "./new-records.ts";
import { searched, unseen } from "./searched.ts";

// How long a node lets others wait: the worst `/healthz` while it does what takes longest. Each is done several times;
// the median of their worst counts, since the machine stalls too. And how long coverage takes after a single write.
const rounds = 3;
const goal = 100;
const span = 1_200;

const folder = benchFolder();
writeRecordFolder(folder, benchRecords.each());
const database = await startDatabase();
const engines = [
  { name: "SQLite", databaseUrl: undefined },
  ...(database === null ? [] : [{ name: "PostgreSQL", databaseUrl: await database.fresh() }]),
];

for (const { name, databaseUrl } of engines) {
  console.log(`${name}, ${recordCount} records: worst /healthz in ms, median of ${rounds} rounds`);
  const node = await startBenchNode({ records: folder, databaseUrl, publishers });
  const probe = startProbe(node.port);
  const measure = async (what: string, work: (node: BenchNode) => Promise<unknown>, bound = goal) => {
    const found: Waits[] = [];
    for (let round = 0; round < rounds; round += 1) found.push(await probe.during(() => work(node)));
    const worst = found.map((each) => each.worst);
    printFigure({
      name: what,
      value: median(worst),
      unit: "ms",
      goal: bound,
      beside: `${worst.map((each) => each.toFixed(0)).join(", ")}; median ${median(found.map((each) => each.median)).toFixed(1)}`,
    });
  };
  // Before anything else: it is computed for the first time, of everything.
  const first = await probe.during(() => get(node, "/v1/coverage"));
  printFigure({ name: "the first coverage", value: first.worst, unit: "ms", goal });
  await measure("at rest", () => new Promise((settle) => setTimeout(settle, span)));
  for (const [what, words] of Object.entries(searched)) {
    await measure(`8 clients search ${what}`, searching(unseen(words)));
  }
  await measure("an export of everything", (each) => again(() => get(each, "/v1/export")));
  const times: number[] = [];
  await measure("coverage after a write", async (each) => {
    await sendAll({ port: each.port, next: once(newRecords(1)[0]), status: 201 });
    const started = performance.now();
    await get(each, "/v1/coverage");
    times.push(performance.now() - started);
  });
  printFigure({ name: "time of coverage after a write", value: median(times), unit: "ms", goal: 60 });
  await probe.stop();
  await node.stop();
}
await database?.stop();

/** Searches over eight connections for a while, and until each was answered. */
function searching(paths: readonly string[]): (node: BenchNode) => Promise<unknown> {
  let sent = 0;
  const request = () => getRequest(paths[sent++ % paths.length] ?? "");
  return ({ port }) => {
    const until = performance.now() + span;
    return sendAll({ port, next: () => (performance.now() < until ? request() : undefined) });
  };
}

/** Does something until a while has passed. */
async function again(work: () => Promise<unknown>): Promise<void> {
  const until = performance.now() + span;
  do await work();
  while (performance.now() < until);
}

function get({ port }: BenchNode, path: string): Promise<unknown> {
  return sendAll({ port, connections: 1, next: once(getRequest(path)) });
}

function once<Value>(value: Value): () => Value | undefined {
  let left: Value | undefined = value;
  return () => {
    const given = left;
    left = undefined;
    return given;
  };
}
