import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject, onTestFinished, type TestContext } from "vitest";
import "./postgres-global-setup.ts";

/** An empty database of one test. */
export interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

async function execute(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Creates a database with a name of its own on a server; the caller drops it. */
export async function createFreshDatabase(serverUrl: string): Promise<FreshDatabase> {
  const name = `civic_${randomBytes(8).toString("hex")}`;
  await execute(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => execute(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** The URL of the run's PostgreSQL server; where there is none, the test is skipped and says so. */
export function postgresUrl(test: TestContext): string {
  const url = inject("postgresUrl");
  if (url === null) return test.skip(`no PostgreSQL for ${process.platform} ${process.arch}`);
  return url;
}

/** An empty database that is dropped when the test ends. */
export async function freshDatabase(test: TestContext): Promise<string> {
  const database = await createFreshDatabase(postgresUrl(test));
  onTestFinished(() => database.drop());
  return database.url;
}
