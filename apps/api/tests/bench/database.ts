import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { startPostgres } from "../../../../tests/support/postgres-server.ts";

/** A PostgreSQL server of a benchmark, which keeps what it acknowledges. */
export interface Database {
  /** The address of an empty database. */
  fresh(): Promise<string>;
  /** CPU of all its processes so far, in microseconds; not a number where the system does not tell. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a server; null, and a line that says so, where npm has none for the platform. */
export async function startDatabase(): Promise<Database | null> {
  const server = await startPostgres({ durable: true });
  if (server === null) {
    console.log("  no PostgreSQL for this platform: measured on SQLite alone");
    return null;
  }
  const first = await rowOf(server.url, "select pg_read_file('postmaster.pid') as file");
  const postmaster = String(first?.file).split("\n")[0] ?? "";
  let databases = 0;
  return {
    async fresh() {
      databases += 1;
      const url = new URL(server.url);
      url.pathname = `/bench_${databases}`;
      await rowOf(server.url, `create database bench_${databases}`);
      return url.href;
    },
    cpu: async () => cpuOf(postmaster),
    stop: () => server.stop(),
  };
}

/** The first row of what a statement gives. */
async function rowOf(url: string, statement: string): Promise<Record<string, unknown> | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows[0];
  } finally {
    await client.end();
  }
}

/** Of the processes below another: one serves one connection, some write in the background. */
function cpuOf(parent: string): number {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .reduce((sum, pid) => sum + cpuUnder(pid, parent), 0);
  } catch {
    return Number.NaN;
  }
}

function cpuUnder(pid: string, parent: string): number {
  try {
    const [, , , ppid] = /^(\d+) \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    if (ppid !== parent) return 0;
    return Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]) / 1_000;
  } catch {
    // It ended meanwhile.
    return 0;
  }
}
