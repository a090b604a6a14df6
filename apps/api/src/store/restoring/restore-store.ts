import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CannotStart, noRoom } from "../../cannot-start.ts";
import { copyDatabase, sync } from "../engines/copy-database.ts";
import { lockFolder, rememberStore } from "../engines/data-folder.ts";
import { sizeOf } from "../engines/database-file.ts";
import { keepPrivate, sideFiles } from "../engines/private-file.ts";
import { sqliteDialect } from "../engines/sqlite-dialect.ts";
import { openSqlite } from "../engines/sqlite-engine.ts";
import { identityNotes } from "../exchanging/identity.ts";
import { migrate } from "../migrations/migrate.ts";
import { readStore, type StoreFigures } from "../proving/read-store.ts";
import { reasonOf } from "../reason-of.ts";
import { carryRevocations, type Revoked, revokedIn } from "./carry-revocations.ts";
import { type Lost, whatIsLost } from "./what-is-lost.ts";

/** What is put in whose place. */
export interface Restoring {
  /** The backup; it stays as it is. */
  readonly file: string;
  readonly dataFolder: string;
  /** Whether it may take the place of a store that holds more. */
  readonly force: boolean;
  readonly now: Date;
}

/** What was restored. */
export interface Restored extends StoreFigures {
  /** Where the store that was there is kept; absent where there was none. */
  readonly aside?: string;
  /** Keys of callers that are valid in the backup and were revoked since. */
  readonly revoked: number;
}

/**
 * Puts a backup in the place of the embedded store of a folder over which no node runs, in the form of this version and
 * with a new epoch: whoever read the log of what was there has to begin anew. Until the last step nothing is changed.
 *
 * @throws {CannotStart} where a node runs, the file is no whole store, or the store that is there holds more.
 */
export async function restoreStore({ file, dataFolder, force, now }: Restoring): Promise<Restored> {
  const figures = figuresOf(file);
  const lock = lockFolder(dataFolder);
  try {
    const current = join(dataFolder, "civic.sqlite");
    const isThere = (sizeOf(current) ?? 0) > 0;
    if (isThere && !force) refuseLoss(current, file);
    const ready = `${current}.restoring`;
    const revoked = await makeReady(file, ready, revokedIn(current));
    const aside = isThere ? `${current}.before-${now.toISOString().replaceAll(":", "")}` : undefined;
    if (aside !== undefined) moveAside(current, aside);
    for (const ending of sideFiles) rmSync(current + ending, { force: true });
    renameSync(ready, current);
    rememberStore(dataFolder);
    return { ...figures, revoked, ...(aside !== undefined && { aside }) };
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    const help = sqliteDialect.isFull(error) || isNoSpace(error) ? ` ${noRoom}` : "";
    throw new CannotStart(`${file} cannot be restored: ${reasonOf(error)}.${help}`, { cause: error });
  } finally {
    lock.close();
  }
}

function figuresOf(file: string): StoreFigures {
  if ((sizeOf(file) ?? 0) === 0)
    throw new CannotStart(sizeOf(file) === undefined ? `There is no file ${file}.` : `${file} is empty.`);
  try {
    return readStore(file);
  } catch (error) {
    throw new CannotStart(`${file} is no backup of a store: ${reasonOf(error)}.`, { cause: error });
  }
}

function refuseLoss(current: string, file: string): void {
  let lost: Lost | undefined;
  try {
    lost = whatIsLost(current, file);
  } catch (error) {
    // What cannot be read any more is what a backup is for.
    if (sqliteDialect.isDamaged(error)) return;
    throw error;
  }
  if (lost === undefined) return;
  throw new CannotStart(
    `${current} holds what the backup does not: its log ends with entry ${lost.here}, that of the backup with entry ${lost.backup}. ` +
      "With --force the backup takes its place all the same, and what is there is kept beside it.",
  );
}

async function makeReady(file: string, ready: string, revoked: readonly Revoked[]): Promise<number> {
  for (const ending of ["", ...sideFiles]) rmSync(ready + ending, { force: true });
  try {
    copyDatabase(file, ready);
    const engine = openSqlite(ready);
    let carried = 0;
    try {
      await migrate(engine);
      carried = await carryRevocations(engine, revoked);
      await identityNotes(engine).renewEpoch();
    } finally {
      // The last to close it leaves everything in the one file.
      await engine.close();
    }
    sync(ready);
    return carried;
  } catch (error) {
    for (const ending of ["", ...sideFiles]) rmSync(ready + ending, { force: true });
    throw error;
  }
}

/** What was not yet taken from the log of SQLite into the database goes with it. */
function moveAside(current: string, aside: string): void {
  if (sizeOf(`${current}-wal`) !== undefined) renameSync(`${current}-wal`, `${aside}-wal`);
  renameSync(current, aside);
  keepPrivate(aside);
}

function isNoSpace(error: unknown): boolean {
  return (error as { code?: unknown }).code === "ENOSPC";
}
