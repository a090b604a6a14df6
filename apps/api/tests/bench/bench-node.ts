import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type SpawnedNode, spawnNode } from "../support/spawned-node.ts";

/** Settings of a node that is measured. */
export interface BenchSettings {
  /** Folder of the records that it loads. */
  readonly records?: string;
  readonly databaseUrl?: string | undefined;
  /** Publishers with a key; the key is `<publisher>-key`. */
  readonly publishers?: readonly string[];
  readonly peers?: string;
  /** Files of keys with which it signs. */
  readonly signingKeys?: string;
  /** The folder of an earlier node, to start it again. */
  readonly folder?: string;
}

/** A node that is measured, and the folder of its store and its log. */
export interface BenchNode extends SpawnedNode {
  readonly folder: string;
  readonly logFile: string;
}

const folders: string[] = [];
process.once("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the benchmark ends. */
export function benchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "civic-bench-"));
  folders.push(folder);
  return folder;
}

/** Starts a node the way it is run: a process of its own that writes its log, every request in it, to a file. */
export async function startBenchNode({
  records,
  databaseUrl,
  publishers = [],
  peers,
  signingKeys,
  folder = benchFolder(),
}: BenchSettings): Promise<BenchNode> {
  const logFile = join(benchFolder(), "log");
  const keys = publishers.map(
    (publisher) => `${publisher}=${createHash("sha256").update(`${publisher}-key`).digest("hex")}`,
  );
  const node = await spawnNode({
    logFile,
    settings: {
      CIVIC_DATA: folder,
      ...(records !== undefined && { CIVIC_RECORDS: records }),
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
      ...(keys.length > 0 && { CIVIC_KEYS: keys.join(",") }),
      ...(peers !== undefined && { CIVIC_PEERS: peers, CIVIC_PULL_SECONDS: "1" }),
      ...(signingKeys !== undefined && { CIVIC_SIGNING_KEYS: signingKeys }),
    },
  });
  return { ...node, folder, logFile };
}
