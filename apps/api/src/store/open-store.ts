import { CannotStart } from "../cannot-start.ts";
import { openDataFolder } from "./data-folder.ts";
import type { Engine } from "./engine.ts";
import { migrate } from "./migrate.ts";
import { openPostgres, placeOf } from "./postgres-engine.ts";
import { createSqlStore } from "./sql-store.ts";
import { openSqlite } from "./sqlite-engine.ts";
import type { Store, StoredRecord, WriteOutcome } from "./store.ts";

/** Where a store is, and what it needs from outside. */
export interface StoreOptions {
  /** Folder of the embedded store; not touched where a database is given. */
  readonly dataFolder: string;
  readonly databaseUrl?: string | undefined;
  readonly now: () => Date;
  readonly onIdleError: (error: Error) => void;
  /** Hears of a version whose bytes were damaged, whenever it is read. */
  readonly onDamaged?: (record: StoredRecord) => void;
  /** Hears what became of the versions of a transaction that has ended. */
  readonly onWritten?: (outcomes: readonly WriteOutcome[]) => void;
}

/**
 * Opens the store and brings it to the form of this version.
 *
 * @throws {CannotStart} where the folder or the database cannot be used.
 */
export function openStore(options: StoreOptions): Promise<Store> {
  return options.databaseUrl === undefined ? openEmbedded(options) : openServer(options.databaseUrl, options);
}

async function openEmbedded({ dataFolder, ...options }: StoreOptions): Promise<Store> {
  const folder = openDataFolder(dataFolder);
  try {
    const store = await migrated(openSqlite(folder.databaseFile), options);
    return {
      ...store,
      async close() {
        await store.close();
        folder.release();
      },
    };
  } catch (error) {
    folder.release();
    throw new CannotStart(`CIVIC_DATA: cannot use ${folder.databaseFile}: ${reason(error)}.`, {
      cause: error,
    });
  }
}

async function openServer(url: string, options: StoreOptions): Promise<Store> {
  try {
    return await migrated(openPostgres(url, options.onIdleError), options);
  } catch (error) {
    throw new CannotStart(`DATABASE_URL: cannot use ${placeOf(url)}: ${reason(error)}.`, { cause: error });
  }
}

async function migrated(
  engine: Engine,
  options: Pick<StoreOptions, "now" | "onDamaged" | "onWritten">,
): Promise<Store> {
  try {
    await migrate(engine);
    // A store that can only be read is found out now, not by the first who publishes.
    await engine.writer.hold(async () => false);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return createSqlStore(engine, { onDamaged: () => undefined, ...options });
}

/** What went wrong in one line. Several addresses of one name fail together: the first speaks for all. */
function reason(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reason(error.errors[0]);
  const { message } = error as Error;
  return message.startsWith("corrupted migrations")
    ? "it was written by a newer version of this node"
    : (message.split("\n")[0] ?? "").replace(/\.$/, "");
}
