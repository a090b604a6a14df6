import type { UsingProcess } from "../support/spawned-node.ts";
import { startBenchNode } from "./bench-node.ts";
import { publishers } from "./bench-records.ts";
import { startDatabase } from "./database.ts";
import { printFigure } from "./figures.ts";
import { forkServer } from "./forked.ts";
import { type Contestant, inTurns } from "./in-turns.ts";
import { sendAll } from "./load.ts";
import { newRecords } from "./new-records.ts";

// What it costs to take a new record, acknowledged when it is on disk, above bare node:http with JSON.parse and one
// insert into the same engine; and what a second process over the same PostgreSQL adds.

const database = await startDatabase();
const engines = [
  { name: "SQLite", url: undefined, goals: { 1: 5, 16: 4 }, ceilings: { 1: 8.2, 16: 4.4 } },
  ...(database === null
    ? []
    : [
        {
          name: "PostgreSQL",
          url: () => database.fresh(),
          goals: { 1: 6, 16: 4 },
          ceilings: { 1: 8.5, 16: 5.3 },
        },
      ]),
];

console.log("server CPU of a new record of 3 KB against bare node:http + JSON.parse + insert; log on");
for (const { name, url, goals, ceilings } of engines) {
  const bareUrl = await url?.();
  const bare = await forkServer("bare-writer.ts", bareUrl === undefined ? [] : [bareUrl]);
  const node = await startBenchNode({ databaseUrl: await url?.(), publishers });
  const databaseCpu = url === undefined ? undefined : database?.cpu;
  for (const connections of [1, 16] as const) {
    const [floor, own] = await inTurns(
      [bare, node].map((process) => writing(process, [process], connections, databaseCpu)),
      { least: 50, most: 400, budget: 100_000 },
    );
    if (floor === undefined || own === undefined) continue;
    const inServer =
      databaseCpu === undefined
        ? ""
        : `, in the server ${own.databaseCpu.toFixed(0)}, bare ${floor.databaseCpu.toFixed(0)}`;
    printFigure({
      name: `new record, ${connections} at a time, ${name}`,
      value: own.cpu / floor.cpu,
      unit: "× bare",
      goal: goals[connections],
      ceiling: ceilings[connections],
      beside: `${own.cpu.toFixed(0)} µs, bare ${floor.cpu.toFixed(0)}${inServer}; ${rate(own.time)}, bare ${rate(floor.time)}`,
    });
  }
  await Promise.all([bare.stop(), node.stop()]);
}

if (database !== null) {
  const databaseUrl = await database.fresh();
  const one = await startBenchNode({ databaseUrl, publishers });
  const other = await startBenchNode({ databaseUrl, publishers });
  const [alone, both] = await inTurns([writing(one, [one], 16), writing(one, [one, other], 16)], {
    least: 200,
    most: 600,
    budget: 400_000,
  });
  if (alone !== undefined && both !== undefined) {
    printFigure({
      name: "writes of two processes over one PostgreSQL",
      value: alone.time / both.time,
      unit: "× one",
      goal: 1.4,
      ceiling: 0.55,
      more: true,
      beside: `${rate(both.time)}, one ${rate(alone.time)}`,
    });
  }
  await Promise.all([one.stop(), other.stop(), database.stop()]);
}

/** Writes new records to servers that share a number of connections. */
function writing(
  measured: UsingProcess,
  servers: readonly UsingProcess[],
  connections: number,
  databaseCpu?: () => Promise<number>,
): Contestant {
  let requests: readonly Buffer[] = [];
  return {
    process: measured,
    databaseCpu,
    prepare(times) {
      requests = newRecords(times);
    },
    async run() {
      let sent = 0;
      const next = () => requests[sent++];
      const share = Math.ceil(connections / servers.length);
      await Promise.all(servers.map(({ port }) => sendAll({ port, connections: share, next, status: 201 })));
    },
  };
}

function rate(time: number): string {
  return `${(1e6 / time).toFixed(0)}/s`;
}
