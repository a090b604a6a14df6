import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { MadeRecord } from "../support/record-folder.ts";
import { benchFolder } from "./bench-node.ts";

/** Writes records into a file in the text format of COPY, and gives its path. */
export async function copyFile(records: Iterable<MadeRecord>): Promise<string> {
  const path = join(benchFolder(), "rows");
  await pipeline(Readable.from(rowsOf(records)), createWriteStream(path));
  return path;
}

/**
 * Seconds that PostgreSQL takes to copy the records of a file into a table of `jsonb`, in one statement and on disk at
 * its end: what nothing that stores as many documents gets below.
 */
export async function copyTime(url: string, path: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("drop table if exists copied");
    await client.query("create table copied (id text primary key, document jsonb not null)");
    const started = performance.now();
    await pipeline(
      createReadStream(path, { highWaterMark: 2 ** 20 }),
      client.query(copyFrom("copy copied from stdin")),
    );
    return (performance.now() - started) / 1_000;
  } finally {
    await client.end();
  }
}

function* rowsOf(records: Iterable<MadeRecord>): Generator<string> {
  for (const { record, text } of records) yield `${record.id}\t${text.replaceAll("\\", "\\\\")}\n`;
}
