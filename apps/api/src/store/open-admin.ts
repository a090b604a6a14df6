import { join } from "node:path";
import { CannotStart } from "../cannot-start.ts";
import { type DataFolder, FolderInUse, openDataFolder } from "./engines/data-folder.ts";
import { sizeOf } from "./engines/database-file.ts";
import type { Engine } from "./engines/engine.ts";
import { openPostgres, placeOf } from "./engines/postgres-engine.ts";
import { openSqlite } from "./engines/sqlite-engine.ts";
import { formOf, migrate } from "./migrations/migrate.ts";
import { reasonOf } from "./reason-of.ts";

/** A store that its operator looks after, whether or not a node runs over it. */
export interface AdminStore {
  /** For the tables that operators change. Those of the records belong to the node while one runs. */
  readonly engine: Engine;
  /** Whether a node of this folder runs beside; always true of PostgreSQL, where nobody can know. */
  readonly isShared: boolean;
  close(): Promise<void>;
}

/** Which store, and whether one is begun where there is none. */
export interface AdminOptions {
  readonly dataFolder: string;
  readonly databaseUrl?: string | undefined;
  readonly mayBegin?: boolean | undefined;
}

/** Milliseconds to wait for what the node writes meanwhile. */
const patience = 10_000;

/**
 * Opens a store for its operator: PostgreSQL; the database file beside the node that runs over it; or, where none runs,
 * the folder with its lock, brought to the form of this version.
 *
 * @throws {CannotStart} where it cannot be used.
 */
export async function openAdmin({ dataFolder, databaseUrl, mayBegin }: AdminOptions): Promise<AdminStore> {
  if (databaseUrl !== undefined) return openServer(databaseUrl);
  const file = join(dataFolder, "civic.sqlite");
  if (mayBegin !== true && sizeOf(file) === undefined)
    throw new CannotStart(`CIVIC_DATA: there is no ${file}.`);
  const folder = ownFolder(dataFolder);
  return folder === undefined ? openBeside(file) : openAlone(folder);
}

function ownFolder(path: string): DataFolder | undefined {
  try {
    return openDataFolder(path);
  } catch (error) {
    if (error instanceof FolderInUse) return undefined;
    throw error;
  }
}

async function openAlone({ databaseFile, keep, release }: DataFolder): Promise<AdminStore> {
  let engine: Engine | undefined;
  try {
    engine = openSqlite(databaseFile, patience);
    await migrate(engine);
    keep();
    return { ...closing(engine, release), isShared: false };
  } catch (error) {
    await engine?.close();
    release();
    throw cannotUse(`CIVIC_DATA: cannot use ${databaseFile}`, error);
  }
}

async function openBeside(file: string): Promise<AdminStore> {
  const engine = openSqlite(file, patience);
  const form = await formOf(engine);
  if (form === "this") return { ...closing(engine), isShared: true };
  await engine.close();
  throw new CannotStart(
    `CIVIC_DATA: the node that runs over ${file} is of ${form === "later" ? "a later" : "an earlier"} version than ` +
      "this command. Use the civic-node of that version, or stop the node first.",
  );
}

async function openServer(url: string): Promise<AdminStore> {
  const engine = openPostgres(url, () => undefined);
  try {
    await migrate(engine);
    return { ...closing(engine), isShared: true };
  } catch (error) {
    await engine.close();
    throw cannotUse(`DATABASE_URL: cannot use ${placeOf(url)}`, error);
  }
}

function closing(engine: Engine, release: () => void = () => undefined): Omit<AdminStore, "isShared"> {
  return {
    engine,
    async close() {
      await engine.close();
      release();
    },
  };
}

function cannotUse(what: string, error: unknown): CannotStart {
  return new CannotStart(`${what}: ${reasonOf(error)}.`, { cause: error });
}
