import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { freePort } from "./free-port.ts";
import { postgresBinaries } from "./postgres-binaries.ts";

/** A throw-away PostgreSQL server of one test run. */
export interface PostgresServer {
  readonly url: string;
  /** Ends it without waiting for its clients and starts it anew on the same port. */
  restart(): Promise<void>;
  /** Stands still, every process of it, until it is thawed: connections stay open and nothing is answered. */
  freeze(): Promise<void>;
  thaw(): void;
  stop(): Promise<void>;
}

type User = { readonly uid: number; readonly gid: number };

/** PostgreSQL refuses to run as root: then it runs as the user made for it, or as the one with the fewest rights. */
function serverUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ["postgres", "nobody"]) {
    try {
      const [uid, gid] = ["-u", "-g"].map((flag) =>
        Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] })),
      );
      if (uid !== undefined && gid !== undefined) return { uid, gid };
    } catch {
      // No such user: the next one.
    }
  }
  return undefined;
}

function dataFolder(workFolder: string, user: User | undefined): string {
  const data = join(workFolder, "data");
  mkdirSync(data, { mode: 0o700 });
  // mkdtemp closes its folder to everyone else, the server's user included.
  chmodSync(workFolder, 0o755);
  if (user !== undefined) chownSync(data, user.uid, user.gid);
  return data;
}

/** Nothing in it outlives the run, so nothing has to reach the disk. */
const careless = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

function serverFlags(data: string, port: number, durable: boolean): readonly string[] {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    ...(durable ? [] : careless),
    "max_connections=200",
    "timezone=UTC",
  ];
  return ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((settle, fail) => {
    let log = "";
    server.stderr?.setEncoding("utf8").on("data", (text: string) => {
      if (log.length < 100_000) log += text;
      if (text.includes("ready to accept connections")) settle();
    });
    server.once("error", fail);
    server.once("close", (code) => fail(new Error(`PostgreSQL ended with ${code}:\n${log}`)));
  });
}

/** The processes that serve clients, the one that is asked for them left out. */
async function processesOf(url: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const query = "select pid from pg_stat_activity where pid <> pg_backend_pid() and datname is not null";
    return (await client.query<{ pid: number }>(query)).rows.map(({ pid }) => pid);
  } finally {
    await client.end();
  }
}

function stopServer(server: ChildProcess): Promise<void> {
  return new Promise((settle) => {
    if (server.exitCode !== null || server.signalCode !== null) return settle();
    server.once("close", () => settle());
    // SIGINT is PostgreSQL's "fast" shutdown: it does not wait for clients.
    server.kill("SIGINT");
  });
}

/**
 * Starts a server on a free loopback port; null where npm has no PostgreSQL for the platform. Where it is `durable`, what
 * it acknowledges is on disk, as on a server that is used.
 */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer | null> {
  const workFolder = mkdtempSync(join(tmpdir(), "civic-postgres-"));
  const remove = () => rmSync(workFolder, { recursive: true, force: true });
  try {
    const user = serverUser();
    const binaries = postgresBinaries(workFolder, user !== undefined);
    if (binaries === null) {
      remove();
      return null;
    }
    const data = dataFolder(workFolder, user);
    const options: SpawnOptions = { ...user, cwd: data, env: { ...process.env, LC_ALL: "C" } };
    const flags = ["--username=civic", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"];
    execFileSync(binaries.initdb, ["-D", data, ...flags], { ...options, stdio: "pipe" });
    const port = await freePort();
    const url = `postgres://civic@127.0.0.1:${port}/postgres`;
    const start = () =>
      spawn(binaries.postgres, serverFlags(data, port, durable), {
        ...options,
        stdio: ["ignore", "ignore", "pipe"],
      });
    let server = start();
    let frozen: readonly number[] = [];
    const thaw = () => {
      for (const each of frozen) process.kill(each, "SIGCONT");
      frozen = [];
    };
    // For a run that is broken off: SIGQUIT is the shutdown that waits for nothing. It still needs a moment, and
    // an exit handler cannot await one.
    const abandon = () => {
      thaw();
      server.kill("SIGQUIT");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
      remove();
    };
    process.once("exit", abandon);
    await untilReady(server);
    return {
      url,
      async restart() {
        await stopServer(server);
        server = start();
        await untilReady(server);
      },
      async freeze() {
        frozen = [...(await processesOf(url)), server.pid ?? 0].filter((each) => each > 0);
        for (const each of frozen) process.kill(each, "SIGSTOP");
      },
      thaw,
      async stop() {
        thaw();
        await stopServer(server);
        process.off("exit", abandon);
        remove();
      },
    };
  } catch (problem) {
    remove();
    throw problem;
  }
}
