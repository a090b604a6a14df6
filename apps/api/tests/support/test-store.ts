import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { onTestFinished, type TestContext } from "vitest";
import { freshDatabase } from "../../../../tests/support/fresh-database.ts";
import { openStore, type StoreOptions } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";

/** The two engines that every store test runs on. */
export const engines = ["embedded", "PostgreSQL"] as const;

export type EngineName = (typeof engines)[number];

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "civic-api-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Where a store of a test is, so that it can be opened more than once. */
export interface StorePlace {
  readonly dataFolder: string;
  readonly databaseUrl?: string;
}

/** An empty place for a store; without a PostgreSQL the test is skipped and says so. */
export async function emptyPlace(engine: EngineName, test: TestContext): Promise<StorePlace> {
  const dataFolder = temporaryFolder();
  return engine === "embedded" ? { dataFolder } : { dataFolder, databaseUrl: await freshDatabase(test) };
}

/** Opens the store of a place; it is closed when the test ends, if it is still open then. */
export async function openTestStore(
  place: StorePlace,
  options: Partial<Omit<StoreOptions, keyof StorePlace>> = {},
): Promise<Store> {
  const now = () => new Date("2026-11-23T12:00:00Z");
  const store = await openStore({ ...place, now, onIdleError: () => undefined, ...options });
  let open = true;
  const close = async () => {
    if (open) await store.close();
    open = false;
  };
  onTestFinished(close);
  return { ...store, close };
}

/** An empty store. */
export async function emptyStore(engine: EngineName, test: TestContext): Promise<Store> {
  return openTestStore(await emptyPlace(engine, test));
}

/** Runs a statement of its own on the database of a store, and gives its rows. */
export async function runSql(
  { dataFolder, databaseUrl }: StorePlace,
  text: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  if (databaseUrl === undefined) {
    const database = new DatabaseSync(join(dataFolder, "civic.sqlite"));
    try {
      return database.prepare(text).all();
    } finally {
      database.close();
    }
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
