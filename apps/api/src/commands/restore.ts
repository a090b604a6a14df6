import { resolve } from "node:path";
import { CannotStart } from "../cannot-start.ts";
import { restoreStore } from "../store/restoring/restore-store.ts";
import type { Command } from "./command.ts";
import { shellWord } from "./shell-word.ts";

/** `civic-node restore` */
export const restore: Command = {
  summary: "Puts a backup in the place of the embedded store. The node must not run.",
  failure: "The backup was not restored.",
  inputs: ["file"],
  options: { force: { summary: "Also where the store that is there holds more than the backup." } },
  notes: [
    "What is there is kept beside it. Keys of callers that were revoked since stay revoked. Mirrors of this node begin",
    "anew, and find out what was lost; what was signed, they give back.",
  ],
  examples: ["restore /backups/civic-2026-11-29.sqlite", "restore /backups/civic-2026-11-29.sqlite --force"],
  async run({ inputs: [typed = ""], switches }, { config, now, write }) {
    const { dataFolder, databaseUrl } = config();
    const file = resolve(typed);
    if (databaseUrl !== undefined)
      throw new CannotStart(
        "The store is a PostgreSQL, which takes its backups back itself. Stop every node that uses it, then:\n" +
          `  pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" ${shellWord(file)}`,
      );
    const force = switches.has("force");
    const { position, records, revoked, aside } = await restoreStore({ file, dataFolder, force, now: now() });
    await write(
      [
        `Restored. Records: ${records}; entries of the log: ${position}.`,
        ...(aside === undefined ? [] : [`What was there is kept in ${aside}.`]),
        ...(revoked === 0 ? [] : [`Keys that were revoked since the backup, and stay so: ${revoked}.`]),
        "",
      ].join("\n"),
    );
    return 0;
  },
};
