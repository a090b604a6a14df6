import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, openSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../../../../../tests/support/median.ts";
import { load } from "../../../tests/bench/load.ts";
import { readConfig } from "../../config/config.ts";
import { startNode } from "../../start/node.ts";
import { createLogger, inBatches } from "../../telemetry/logger.ts";

// What a node costs above bare node:http that sends the same bytes: CPU time of the server process a request, both in
// the same run, in turns. Every request is counted against its caller's limit, logged into a file, and carries ETag,
// request id and security headers. What comes compressed comes from memory, so it costs no more than what comes as it is.
const rounds = 13;
/** Rounds until both are compiled. */
const warming = 4;

interface Wanted {
  readonly path: string;
  readonly requests: number;
  readonly ceiling: number;
  /** Asked for by who holds it already. */
  readonly isHeld?: boolean;
}

const small = "/v1/records/civic/service/be-support-groups";
const large = "/v1/records/civic/compensation-scheme/fr-fgti-terrorism";
const wanted: Readonly<Record<string, Wanted>> = {
  "small record": { path: small, requests: 3000, ceiling: 1.8 },
  "large record": { path: large, requests: 3000, ceiling: 1.75 },
  "held already": { path: large, requests: 3000, ceiling: 1.65, isHeld: true },
  "page of 50": { path: "/v1/records?limit=50", requests: 300, ceiling: 6 },
};

/** CPU of a compressed answer against the same as it is, from the same node. */
const codedCeiling = 1.25;
const codedPaths = {
  record: { path: large, requests: 3000 },
  coverage: { path: "/v1/coverage", requests: 1500 },
};

type Role = "bare" | "node";
type Bodies = Readonly<Record<string, string>>;

const role = process.argv[2] as Role | undefined;
if (role === undefined) await compare();
else await (role === "bare" ? serveBare() : serveNode());

/** Ready bytes from memory. */
async function serveBare(): Promise<void> {
  const bodies = await new Promise<Bodies>((settle) => process.once("message", settle as never));
  const ready = new Map(Object.entries(bodies).map(([path, body]) => [path, Buffer.from(body)]));
  const server = createServer((request, response) => {
    if (request.headers["if-none-match"] !== undefined) {
      response.writeHead(304, { ETag: request.headers["if-none-match"] }).end();
      return;
    }
    const bytes = ready.get(request.url ?? "");
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": bytes?.byteLength });
    response.end(bytes);
  });
  server.listen(0, "127.0.0.1", () => answerUsage((server.address() as AddressInfo).port));
}

async function serveNode(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "civic-bench-"));
  const CIVIC_RECORDS = join(import.meta.dirname, "../../../../../data");
  // Counted, and never reached.
  const CIVIC_RATE = "999999999/999999999";
  const config = readConfig({
    PORT: "0",
    CIVIC_DATA: folder,
    CIVIC_RECORDS,
    CIVIC_DASHBOARD: folder,
    CIVIC_RATE,
  });
  // As in production: a line a request, into a file.
  const node = await startNode(config, createLogger("info", inBatches(openSync(join(folder, "log"), "w"))));
  process.once("disconnect", () => rmSync(folder, { recursive: true }));
  answerUsage(Number(new URL(node.origin).port));
}

/** Tells the port, then the CPU time used whenever it is asked. */
function answerUsage(port: number): void {
  process.send?.(port);
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.(user + system);
  });
  process.once("disconnect", () => process.exit());
}

function answerOf(child: ChildProcess): Promise<number> {
  return new Promise((settle) => child.once("message", (value) => settle(value as number)));
}

async function usageOf(child: ChildProcess): Promise<number> {
  const answer = answerOf(child);
  child.send("usage");
  return answer;
}

async function compare(): Promise<void> {
  const start = (which: Role) => fork(import.meta.filename, [which]);
  const node = start("node");
  const nodePort = await answerOf(node);
  const bare = start("bare");
  const bodies: Record<string, string> = {};
  const tags: Record<string, string | null> = {};
  for (const { path } of Object.values(wanted)) {
    const answer = await fetch(`http://127.0.0.1:${nodePort}${path}`, {
      headers: { "accept-encoding": "identity" },
    });
    bodies[path] = await answer.text();
    tags[path] = answer.headers.get("etag");
  }
  const barePort = answerOf(bare);
  bare.send(bodies);
  const servers = [
    { child: bare, port: await barePort, times: [] as number[] },
    { child: node, port: nodePort, times: [] as number[] },
  ];
  console.log(`server CPU a request against bare node:http, median of ${rounds} rounds in turns`);
  for (const [name, { path, requests, ceiling, isHeld }] of Object.entries(wanted)) {
    const held = isHeld === true ? (tags[path] ?? undefined) : undefined;
    for (const server of servers) server.times.length = 0;
    for (let round = 0; round < rounds + warming; round += 1) {
      for (const { child, port, times } of round % 2 === 0 ? servers : [...servers].reverse()) {
        const before = await usageOf(child);
        await load({ port, path, held }, requests);
        const used = ((await usageOf(child)) - before) / requests;
        if (round >= warming) times.push(used);
      }
    }
    const [floor = Number.NaN, own = Number.NaN] = servers.map(({ times }) => median(times));
    const ratio = own / floor;
    const size = ((bodies[path]?.length ?? 0) / 1024).toFixed(1);
    console.log(
      `  ${name.padEnd(12)} ${size.padStart(6)} KiB   ${ratio.toFixed(2)} × bare   ${own.toFixed(0)} µs, bare ${floor.toFixed(0)} µs`,
    );
    if (ratio > ceiling) {
      console.log(`  above its ceiling of ${ceiling}`);
      process.exitCode = 1;
    }
  }
  await compareCodings(node, nodePort);
  for (const { child } of servers) child.disconnect();
}

async function compareCodings(node: ChildProcess, port: number): Promise<void> {
  console.log(
    `server CPU of a compressed answer against the same as it is, median of ${rounds} rounds in turns`,
  );
  for (const [name, { path, requests }] of Object.entries(codedPaths)) {
    const times = { identity: [] as number[], gzip: [] as number[], br: [] as number[] };
    const codings = Object.keys(times) as (keyof typeof times)[];
    for (let round = 0; round <= rounds; round += 1) {
      for (const coding of round % 2 === 0 ? codings : codings.toReversed()) {
        const before = await usageOf(node);
        await load({ port, path, coding }, requests);
        const used = ((await usageOf(node)) - before) / requests;
        if (round > 0) times[coding].push(used);
      }
    }
    const identity = median(times.identity);
    for (const coding of ["gzip", "br"] as const) {
      const ratio = median(times[coding]) / identity;
      console.log(
        `  ${name.padEnd(12)} ${coding.padEnd(6)} ${ratio.toFixed(2)} × as it is, ${identity.toFixed(0)} µs`,
      );
      if (ratio > codedCeiling) {
        console.log(`  above its ceiling of ${codedCeiling}`);
        process.exitCode = 1;
      }
    }
  }
}
