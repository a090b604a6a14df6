import { join } from "node:path";
import { CannotStart, noRoom } from "../cannot-start.ts";
import { type DataFolder, openDataFolder } from "./engines/data-folder.ts";
import { sizeOf } from "./engines/database-file.ts";
import type { Engine } from "./engines/engine.ts";
import { openPostgres, placeOf } from "./engines/postgres-engine.ts";
import { sqliteDialect } from "./engines/sqlite-dialect.ts";
import { openSqlite } from "./engines/sqlite-engine.ts";
import type { TakeOutcome } from "./exchange-store.ts";
import { migrate } from "./migrations/migrate.ts";
import { createIntegrity, type Integrity } from "./proving/integrity.ts";
import { quickCheck } from "./proving/quick-check.ts";
import { reasonOf } from "./reason-of.ts";
import type { VersionName } from "./soundness.ts";
import { createSqlStore } from "./sql-store.ts";
import type { Store, WriteOutcome } from "./store.ts";

/** Where a store is, and what it needs from outside. */
export interface StoreOptions {
  /** Folder of the embedded store; not touched where a database is given. */
  readonly dataFolder: string;
  readonly databaseUrl?: string | undefined;
  readonly now: () => Date;
  readonly onIdleError: (error: Error) => void;
  /** Hears of each version that is found damaged, once. */
  readonly onDamaged?: (version: VersionName) => void;
  /** Hears of each version whose damage was mended. */
  readonly onHealed?: (version: VersionName) => void;
  /** Hears, once, that a part of the database cannot be read at all. */
  readonly onBroken?: (message: string) => void;
  /** Hears what became of the versions of a transaction that has ended. */
  readonly onWritten?: ((outcomes: readonly (WriteOutcome | TakeOutcome)[]) => void) | undefined;
}

const nobody = () => undefined;

/**
 * Opens the store and brings it to the form of this version.
 *
 * @throws {CannotStart} where the folder or the database cannot be used.
 */
export function openStore(options: StoreOptions): Promise<Store> {
  return options.databaseUrl === undefined ? openEmbedded(options) : openServer(options.databaseUrl, options);
}

async function openEmbedded({ dataFolder, ...options }: StoreOptions): Promise<Store> {
  const folder = usableFolder(dataFolder);
  const { databaseFile } = folder;
  try {
    const size = sizeOf(databaseFile) ?? 0;
    const { store, integrity } = await migrated(openSqlite(databaseFile), options);
    folder.keep();
    const check = quickCheck(databaseFile, size, integrity.broke);
    return {
      ...store,
      async close() {
        check.stop();
        await store.close();
        folder.release();
      },
    };
  } catch (error) {
    folder.release();
    throw cannotUse(databaseFile, error);
  }
}

function usableFolder(path: string): DataFolder {
  try {
    return openDataFolder(path);
  } catch (error) {
    throw error instanceof CannotStart ? error : cannotUse(join(path, "civic.sqlite"), error);
  }
}

function cannotUse(databaseFile: string, error: unknown): CannotStart {
  const help = sqliteDialect.isDamaged(error)
    ? " It is damaged: put a backup in its place."
    : sqliteDialect.isFull(error)
      ? ` ${noRoom}`
      : "";
  return new CannotStart(`CIVIC_DATA: cannot use ${databaseFile}: ${reasonOf(error)}.${help}`, {
    cause: error,
  });
}

async function openServer(url: string, options: StoreOptions): Promise<Store> {
  try {
    return (await migrated(openPostgres(url, options.onIdleError), options)).store;
  } catch (error) {
    throw new CannotStart(`DATABASE_URL: cannot use ${placeOf(url)}: ${reasonOf(error)}.`, { cause: error });
  }
}

async function migrated(
  engine: Engine,
  {
    now,
    onWritten,
    onDamaged = nobody,
    onHealed = nobody,
    onBroken = nobody,
  }: Omit<StoreOptions, "dataFolder">,
): Promise<{ readonly store: Store; readonly integrity: Integrity }> {
  try {
    await migrate(engine);
    // A store that can only be read is found out now, not by the first who publishes.
    await engine.writer.hold(async () => false, "long");
  } catch (error) {
    await engine.close();
    throw error;
  }
  const integrity = createIntegrity({ onDamaged, onHealed, onBroken });
  return { store: createSqlStore(engine, { now, onWritten, integrity }), integrity };
}
