import { setTimeout as wait } from "node:timers/promises";
import { median } from "../../../../tests/support/median.ts";
import { writeRecordFolder } from "../support/record-folder.ts";
import type { SpawnedNode } from "../support/spawned-node.ts";
import { benchFolder, startBenchNode } from "./bench-node.ts";
import { benchRecords, publishers, recordCount } from "./bench-records.ts";
import { copyFile, copyTime } from "./copy-floor.ts";
import { startDatabase } from "./database.ts";
import { printFigure } from "./figures.ts";
import { sendAll } from "./load.ts";
import { putRequest } from "./new-records.ts";

// What it takes to get many records into a node by each of its doors, against a bare `copy` of the same documents into a
// table of jsonb, which neither checks nor indexes anything; and how much memory it takes.
const mebibytes = 400;
/** As many as are sent one by one. */
const mostPut = 5_000;

const folder = benchFolder();
writeRecordFolder(folder, benchRecords.each());
const database = await startDatabase();
if (database === null) process.exit();

const floors: number[] = [];
const floorUrl = await database.fresh();
const rows = await copyFile(benchRecords.each());
const measureFloor = async () => floors.push(await copyTime(floorUrl, rows));
/** Seconds of a bare copy of as many records. */
const floorOf = (count: number) => (median(floors) * count) / recordCount;
for (let round = 0; round < 3; round += 1) await measureFloor();
const idle = await startBenchNode({});
const idleStart = idle.startTime / 1_000;
await idle.stop();
console.log(
  `${recordCount} records; a bare copy into jsonb takes ${floorOf(recordCount).toFixed(2)} s, an empty start ${idleStart.toFixed(2)} s`,
);

for (const engine of ["SQLite", "PostgreSQL"]) {
  const databaseUrl = async () => (engine === "SQLite" ? undefined : database.fresh());
  const url = await databaseUrl();
  const first = await startBenchNode({ records: folder, databaseUrl: url });
  await report(`folder start, ${engine}`, first, {
    seconds: first.startTime / 1_000 - idleStart,
    whole: 30,
    ceiling: 16,
  });
  await first.stop();
  await measureFloor();
  const again = await startBenchNode({ records: folder, databaseUrl: url, folder: first.folder });
  await report(`unchanged restart, ${engine}`, again, {
    seconds: again.startTime / 1_000 - idleStart,
    whole: 6,
    ceiling: 12,
  });

  await measureFloor();
  const peers = JSON.stringify([{ url: again.origin, publishers, unsigned: publishers }]);
  const mirror = await startBenchNode({ databaseUrl: await databaseUrl(), peers });
  const started = performance.now();
  await untilItHas(mirror, recordCount);
  await report(`pull, ${engine}`, mirror, {
    seconds: (performance.now() - started) / 1_000,
    times: 3,
    ceiling: 23,
  });
  await mirror.stop();
  await again.stop();

  await measureFloor();
  const taker = await startBenchNode({ databaseUrl: await databaseUrl(), publishers });
  const requests = putRequests();
  let sent = 0;
  const putStarted = performance.now();
  await sendAll({ port: taker.port, connections: 16, next: () => requests[sent++], status: 201 });
  const seconds = (performance.now() - putStarted) / 1_000;
  await report(`PUT, 16 at a time, ${engine}`, taker, { seconds, count: requests.length, ceiling: 60 });
  await taker.stop();
}
await database.stop();

interface Measured {
  readonly seconds: number;
  readonly count?: number;
  /** Seconds that 100 000 may take. */
  readonly whole?: number;
  /** How many times as long as the bare copy it may take. */
  readonly times?: number;
  readonly ceiling: number;
}

async function report(
  name: string,
  node: SpawnedNode,
  { seconds, count = recordCount, whole, times, ceiling }: Measured,
): Promise<void> {
  const { peakRss } = await node.usage();
  const hundredThousand = (seconds * 100_000) / count;
  printFigure({
    name,
    value: seconds / floorOf(count),
    unit: "× copy",
    goal: times,
    ceiling,
    beside: `${seconds.toFixed(2)} s`,
  });
  if (whole !== undefined)
    printFigure({ name: "  a hundred thousand would take", value: hundredThousand, unit: "s", goal: whole });
  printFigure({ name: "  most memory", value: peakRss / 2 ** 20, unit: "MiB", goal: mebibytes });
}

async function untilItHas({ origin }: SpawnedNode, count: number): Promise<void> {
  for (;;) {
    const { records } = (await (await fetch(`${origin}/readyz`)).json()) as { readonly records: number };
    if (records >= count) return;
    await wait(100);
  }
}

/** Publications of the first records, each once. */
function putRequests(): Buffer[] {
  const requests: Buffer[] = [];
  for (const { record, text } of benchRecords.each()) {
    requests.push(putRequest({ id: record.id, text }));
    if (requests.length === mostPut) break;
  }
  return requests;
}
