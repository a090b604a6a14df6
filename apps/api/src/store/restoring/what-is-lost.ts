import { DatabaseSync } from "node:sqlite";

/** How far the log of a store goes beyond what a backup of it holds. */
export interface Lost {
  readonly here: number;
  readonly backup: number;
}

/** What would be lost if a backup took the place of a store; `undefined` where it holds everything that is here. */
export function whatIsLost(current: string, backup: string): Lost | undefined {
  const here = lastEntry(current);
  const there = entryAt(backup, here.seq);
  if (here.seq === 0 || (there.entry !== undefined && there.entry === here.entry)) return undefined;
  return { here: here.seq, backup: there.last };
}

const entryText = `select json_array(id, version, digest, op, at) as entry from log where seq = ?`;

function lastEntry(file: string): { readonly seq: number; readonly entry: string | undefined } {
  return reading(file, (database) => {
    const seq = Number(database.prepare("select seq from log_position").get()?.seq);
    return { seq, entry: textOf(database.prepare(entryText).get(seq)?.entry) };
  });
}

function entryAt(file: string, seq: number): { readonly last: number; readonly entry: string | undefined } {
  return reading(file, (database) => {
    const last = Number(database.prepare("select seq from log_position").get()?.seq);
    return { last, entry: textOf(database.prepare(entryText).get(seq)?.entry) };
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function reading<Value>(file: string, read: (database: DatabaseSync) => Value): Value {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return read(database);
  } finally {
    database.close();
  }
}
