import { writeRecordFolder } from "../support/record-folder.ts";
import type { SpawnedNode } from "../support/spawned-node.ts";
import type { ReadyAnswer } from "./bare-server.ts";
import { benchFolder, startBenchNode } from "./bench-node.ts";
import { benchRecords, recordCount } from "./bench-records.ts";
import { type Database, startDatabase } from "./database.ts";
import { printFigure } from "./figures.ts";
import { forkServer } from "./forked.ts";
import { inTurns } from "./in-turns.ts";
import { getRequest, sendAll } from "./load.ts";
import { searched, unseen } from "./searched.ts";

// What a read costs above bare node:http that sends the same bytes: CPU of the server process a request, all in the
// same run, in turns, over 8 connections. The node writes its log; what PostgreSQL computes stands beside.

type EngineName = "SQLite" | "PostgreSQL";
type Bound = Readonly<Record<EngineName, number>>;

interface Reading {
  readonly name: string;
  /** What is asked for, in turn; pages to walk come from the node. */
  readonly paths: (node: SpawnedNode) => Promise<readonly string[]> | readonly string[];
  /** Whether the copy that is held is still right: answers 304. */
  readonly held?: boolean;
  readonly goal?: Partial<Bound>;
  readonly ceiling?: Bound;
  /** Most CPU that it is to take, whatever the bare server takes. */
  readonly milliseconds?: number;
}

const idsOfSize = (from: number, to: number) =>
  [...benchRecords.each()]
    .filter(({ text }) => text.length >= from && text.length < to)
    .map(({ record }) => `/v1/records/${record.id}`);
/** Answers that the bare server has ready: enough of them for their mean size. */
const mostReady = 100;

/** Sizes of pages that are asked for so that none is still in memory. */
const nearlyFifty = [50, 49, 48, 47, 46, 45];
const small = idsOfSize(2_900, 3_100).slice(0, 500);
const large = idsOfSize(31_000, 36_000).slice(0, 1);

const readings: readonly Reading[] = [
  {
    name: "read 3 KB",
    paths: () => small.slice(0, 1),
    goal: { SQLite: 1.8, PostgreSQL: 2.2 },
    ceiling: { SQLite: 2, PostgreSQL: 3 },
  },
  {
    name: "read 3 KB, one record after another",
    paths: () => small,
    ceiling: { SQLite: 2.2, PostgreSQL: 3.4 },
  },
  {
    name: "read 33 KB",
    paths: () => large,
    goal: { SQLite: 1.6 },
    ceiling: { SQLite: 1.8, PostgreSQL: 3.2 },
  },
  {
    name: "answer 304",
    paths: () => small.slice(0, 1),
    held: true,
    goal: { SQLite: 1.5 },
    ceiling: { SQLite: 2.2, PostgreSQL: 5.8 },
  },
  {
    name: "page of 50",
    paths: () => ["/v1/records?limit=50"],
    goal: { SQLite: 6, PostgreSQL: 6 },
    ceiling: { SQLite: 6, PostgreSQL: 6 },
  },
  {
    name: "page of 50, one after another",
    paths: walkedPages,
    goal: { SQLite: 6, PostgreSQL: 6 },
    ceiling: { SQLite: 26, PostgreSQL: 35 },
  },
  {
    name: "kind and jurisdiction",
    paths: () => ["/v1/records?kind=service&jurisdiction=fr"],
    ceiling: { SQLite: 6, PostgreSQL: 7 },
  },
  {
    name: "kind and jurisdiction, one after another",
    paths: filteredPages,
    ceiling: { SQLite: 26, PostgreSQL: 35 },
  },
  ...Object.entries(searched).map(([what, words]) => ({
    name: `search, ${what}`,
    paths: () => unseen(words),
    milliseconds: 15,
  })),
];

const folder = benchFolder();
writeRecordFolder(folder, benchRecords.each());
const database = await startDatabase();
const bare = await forkServer("bare-server.ts");
const nodes: { readonly engine: EngineName; readonly node: SpawnedNode; readonly database?: Database }[] = [
  { engine: "SQLite", node: await startBenchNode({ records: folder }) },
];
if (database !== null) {
  const node = await startBenchNode({ records: folder, databaseUrl: await database.fresh() });
  nodes.push({ engine: "PostgreSQL", node, database });
}

console.log(`server CPU a request against bare node:http, ${recordCount} records, 8 connections, log on`);
const [warmUp] = readings;
if (warmUp !== undefined) await compare(warmUp, { warming: true });
for (const reading of readings) await compare(reading);
for (const { node } of nodes) await node.stop();
await bare.stop();
await database?.stop();

/** Code is compiled while it runs: what comes first would pay for all that follows. */
interface Comparing {
  readonly warming?: boolean;
}

async function compare(reading: Reading, { warming = false }: Comparing = {}): Promise<void> {
  const asked = await Promise.all(
    nodes.map(async ({ node }) => ({ node, requests: await requestsOf(reading, node) })),
  );
  const [first] = asked;
  if (first === undefined) return;
  const answers = await readyAnswers(first.node, first.requests);
  await bare.ask(answers);
  const status = reading.held === true ? 304 : 200;
  const sending = (port: number, requests: readonly string[]) => {
    // It goes on where the turn before has ended: what was asked for lately comes from memory.
    let place = 0;
    return async (times: number) => {
      let left = times;
      const next = () => (left-- > 0 ? requests[place++ % requests.length] : undefined);
      await sendAll({ port, next, status });
    };
  };
  const [bareTaken, ...taken] = await inTurns(
    [
      {
        process: bare,
        run: sending(
          bare.port,
          answers.map((_, index) => getRequest(`/${index}`)),
        ),
      },
      ...asked.map(({ node, requests }, index) => ({
        process: node,
        run: sending(node.port, requests),
        databaseCpu: nodes[index]?.database?.cpu,
      })),
    ],
    warming ? { least: 4_000, rounds: 1 } : { rounds: 9, budget: 60_000 },
  );
  if (warming) return;
  const bytes = answers.reduce((sum, { body }) => sum + body.length, 0) / answers.length;
  for (const [index, { engine }] of nodes.entries()) {
    const own = taken[index];
    if (own === undefined || bareTaken === undefined) continue;
    const inServer = engine === "PostgreSQL" ? ` + ${own.databaseCpu.toFixed(0)} µs in the server` : "";
    printFigure({
      name: `${reading.name}, ${engine}`,
      value: own.cpu / bareTaken.cpu,
      unit: "× bare",
      goal: reading.goal?.[engine],
      ceiling: reading.ceiling?.[engine],
      beside: `${own.cpu.toFixed(0)} µs${inServer}, bare ${bareTaken.cpu.toFixed(0)} µs, ${(bytes / 1024).toFixed(1)} KiB`,
    });
    if (reading.milliseconds !== undefined) {
      const value = (own.cpu + (own.databaseCpu || 0)) / 1_000;
      const ceiling = engine === "SQLite" ? reading.milliseconds : undefined;
      printFigure({
        name: "  CPU of node and server",
        value,
        unit: "ms",
        goal: reading.milliseconds,
        ceiling,
      });
    }
  }
}

async function requestsOf({ paths, held = false }: Reading, node: SpawnedNode): Promise<string[]> {
  const requests = await paths(node);
  return Promise.all(
    requests.map(async (path) => {
      if (!held) return getRequest(path);
      const etag = (
        await fetch(node.origin + path, { headers: { "Accept-Encoding": "identity" } })
      ).headers.get("etag");
      return getRequest(path, { "If-None-Match": etag ?? "" });
    }),
  );
}

/** What the bare server is to answer: the same bytes, and of the headers those of every server. */
async function readyAnswers(node: SpawnedNode, requests: readonly string[]): Promise<ReadyAnswer[]> {
  const answers: ReadyAnswer[] = [];
  for (const request of requests.slice(0, mostReady)) {
    const [, path = ""] = request.split(" ");
    const held = /^If-None-Match: (.*)\r$/m.exec(request)?.[1];
    const response = await fetch(node.origin + path, { headers: { "Accept-Encoding": "identity" } });
    const body = await response.text();
    if (held !== undefined) answers.push({ status: 304, headers: { ETag: held }, body: "" });
    else answers.push({ status: 200, headers: { "Content-Type": "application/json" }, body });
  }
  return answers;
}

/** The first pages of the list, each named by the one before; of different sizes, so that none is still in memory. */
async function walkedPages({ origin }: SpawnedNode): Promise<string[]> {
  const cursors = [""];
  while (cursors.length < 40) {
    const page = await fetch(`${origin}/v1/records?limit=50${cursors.at(-1)}`);
    const { next } = (await page.json()) as { next?: string };
    if (next === undefined) break;
    cursors.push(`&cursor=${next}`);
  }
  return nearlyFifty.flatMap((limit) => cursors.map((cursor) => `/v1/records?limit=${limit}${cursor}`));
}

/** Pages of each kind of each jurisdiction that has many. */
function filteredPages(): string[] {
  const counts = new Map<string, number>();
  for (const { record } of benchRecords.each()) {
    const filter = `kind=${record.kind}&jurisdiction=${record.jurisdiction}`;
    counts.set(filter, (counts.get(filter) ?? 0) + 1);
  }
  const many = [...counts].sort(([, a], [, b]) => b - a).slice(0, 80);
  return nearlyFifty.flatMap((limit) => many.map(([filter]) => `/v1/records?${filter}&limit=${limit}`));
}
