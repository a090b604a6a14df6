import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Effects } from "../src/command/command.ts";
import { data, emptyFolder, type Ran, runCivic } from "./run-civic.ts";

/** A desk of a publisher: a folder of records with its own among them, and a key. */
export interface Desk {
  /** The folder in which everything lies. */
  readonly folder: string;
  readonly records: string;
  readonly key: string;
  /** The file of its own record. */
  readonly own: string;
  readonly run: (args: readonly string[], altered?: Partial<Effects>) => Promise<Ran>;
}

/** The moment at which the desk works. */
export const moment = new Date("2026-11-23T09:30:00Z");

/** A desk of Belgium, whose own record is the first compiled service under its own name. */
export async function openDesk(): Promise<Desk> {
  const folder = emptyFolder();
  const records = join(folder, "records");
  cpSync(join(data, "be"), join(records, "be"), { recursive: true });
  cpSync(join(data, "eu"), join(records, "eu"), { recursive: true });
  const own = join(records, "be/service/helpline.json");
  const compiled = readFileSync(join(records, "be/service/be-105.json"), "utf8");
  writeFileSync(own, JSON.stringify({ ...JSON.parse(compiled), id: "be/service/helpline", publisher: "be" }));
  const run = (args: readonly string[], altered: Partial<Effects> = {}) =>
    runCivic(args, { now: () => moment, ...altered });
  return { folder, records, own, run, key: await newKey(join(folder, "keys"), "be") };
}

/** Makes a key in a folder; the answer is its file. */
export async function newKey(folder: string, publisher: string): Promise<string> {
  const made = await runCivic(["keys", "create", "--publisher", publisher, "--out", folder, "--json"]);
  return (JSON.parse(made.stdout) as { readonly file: string }).file;
}

/** Changes members of a record in its file. */
export function change(file: string, members: object): void {
  const record = JSON.parse(readFileSync(file, "utf8")) as object;
  writeFileSync(file, JSON.stringify({ ...record, ...members }));
}

/** The names in a folder that end so. */
export function named(folder: string, end: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(end));
}

/** A file with a text that its owner alone may read. */
export function privateFile(text: string): string {
  const folder = emptyFolder();
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "some.jwk");
  writeFileSync(path, text);
  chmodSync(path, 0o600);
  return path;
}
