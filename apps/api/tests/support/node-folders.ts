import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Ending, NodeProcess } from "./node-process.ts";
import type { SampleOptions } from "./sample-record.ts";
import { temporaryFolder } from "./test-store.ts";

/** A folder for the records and one for the data of a node. */
export function folders(): { records: string; data: string } {
  const folder = temporaryFolder();
  return { records: join(folder, "records"), data: join(folder, "data") };
}

/** Writes what is to be a record of Belgium into a folder of records. */
export function writeRecord(folder: string, content: unknown, options: SampleOptions = {}): void {
  const file = join(folder, `be/service/${options.slug ?? "help-line"}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
}

/** Ends a node once it is ready. */
export async function stopped(node: NodeProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<Ending> {
  await node.origin;
  node.kill(signal);
  return node.ended;
}

/** What a node holds: each id with its version. */
export async function ids(origin: string): Promise<string[]> {
  const page = (await (await fetch(`${origin}/v1/records`)).json()) as {
    items: { id: string; version: number }[];
  };
  return page.items.map(({ id, version }) => `${id} ${version}`);
}
