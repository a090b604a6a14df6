import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { CannotStart, noRoom } from "../cannot-start.ts";
import { copyDatabase } from "../store/engines/copy-database.ts";
import { sizeOf } from "../store/engines/database-file.ts";
import { sqliteDialect } from "../store/engines/sqlite-dialect.ts";
import { readStore } from "../store/proving/read-store.ts";
import { reasonOf } from "../store/reason-of.ts";
import type { Command } from "./command.ts";
import { shellWord } from "./shell-word.ts";

/** `civic-node backup` */
export const backup: Command = {
  summary: "Copies the embedded store into a new file, as it is at one moment. The node may run meanwhile.",
  failure: "No backup was made.",
  inputs: ["file"],
  notes: [
    "The file holds whatever the store holds, the digests of keys and the secret of cursors among it: only its owner may",
    "read it. Keys that sign are no part of it. PostgreSQL has its own program for this, which the answer names.",
  ],
  examples: ["backup /backups/civic-2026-11-29.sqlite"],
  async run({ inputs: [typed = ""] }, { config, write }) {
    const { dataFolder, databaseUrl } = config();
    const file = resolve(typed);
    if (databaseUrl !== undefined)
      throw new CannotStart(
        `The store is a PostgreSQL, which makes its backups itself:\n  pg_dump --format=custom --file=${shellWord(file)} "$DATABASE_URL"`,
      );
    const database = join(dataFolder, "civic.sqlite");
    if ((sizeOf(database) ?? 0) === 0)
      throw new CannotStart(`CIVIC_DATA: there is no store in ${dataFolder}.`);
    try {
      copyDatabase(database, file);
    } catch (error) {
      throw new CannotStart(whyNot(error, { database, file }), { cause: error });
    }
    const { position, records } = readStore(file);
    const mebibytes = (statSync(file).size / 1024 ** 2).toFixed(1);
    await write(
      `${file} is made (${mebibytes} MiB). Records: ${records}; entries of the log: ${position}.\n`,
    );
    return 0;
  },
};

function whyNot(error: unknown, { database, file }: { database: string; file: string }): string {
  const { code } = error as { code?: unknown };
  if (code === "EEXIST")
    return `There is a file ${file} already. A backup replaces none: give it another name.`;
  if (sqliteDialect.isDamaged(error))
    return `${database} is damaged: ${reasonOf(error)}. civic-node verify says what is wrong with it.`;
  const help = code === "ENOSPC" || sqliteDialect.isFull(error) ? ` ${noRoom}` : "";
  return `${database} cannot be copied to ${file}: ${reasonOf(error)}.${help}`;
}
