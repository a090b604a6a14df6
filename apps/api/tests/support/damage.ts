import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import type { StorePlace } from "./test-store.ts";

/** The file of an embedded store. */
export function databaseFile(dataFolder: string): string {
  return join(dataFolder, "civic.sqlite");
}

/** Writes other bytes over every place of a file that holds a text. The node over it must have stopped. */
export function overwrite(file: string, text: string, other: string): number {
  const bytes = readFileSync(file);
  let places = 0;
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) {
    bytes.write(other, at);
    places += 1;
  }
  writeFileSync(file, bytes);
  return places;
}

/** Zeroes every page of a database file that holds a text. */
export function zeroPages(file: string, text: string): number {
  const bytes = readFileSync(file);
  const size = bytes.readUInt16BE(16);
  let pages = 0;
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) {
    const start = at - (at % size);
    bytes.fill(0, start, start + size);
    pages += 1;
  }
  writeFileSync(file, bytes);
  return pages;
}

/** Changes a row of the store behind the back of its node; `set` is SQL that both engines know. */
export async function changeRow(
  { dataFolder, databaseUrl }: StorePlace,
  set: string,
  id: string,
): Promise<void> {
  if (databaseUrl === undefined) {
    const database = new DatabaseSync(databaseFile(dataFolder));
    database.prepare(`update record_version set ${set} where id = ?`).run(id);
    database.close();
    return;
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`update record_version set ${set} where id = $1`, [id]);
  await client.end();
}

/** Makes the index of latest versions an index without one of them, as damaged pages may. */
export function hideFromIndex(dataFolder: string, id: string): void {
  const database = new DatabaseSync(databaseFile(dataFolder));
  const name = "record_version_latest";
  const { sql } = database.prepare("select sql from sqlite_schema where name = ?").get(name) as {
    sql: string;
  };
  database.exec(`drop index ${name}; ${sql} and id <> '${id}'`);
  database.enableDefensive(false);
  database.exec("pragma writable_schema = on");
  database.prepare("update sqlite_schema set sql = ? where name = ?").run(sql, name);
  database.close();
}
