import pg from "pg";
import { expect, it } from "vitest";
import { createFreshDatabase, freshDatabase, postgresUrl } from "./fresh-database.ts";

async function firstRow(url: string, statement: string): Promise<Record<string, unknown> | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows[0];
  } finally {
    await client.end();
  }
}

it("gives each caller an empty database of its own", async (test) => {
  const [one, other] = [await freshDatabase(test), await freshDatabase(test)];
  expect(one).not.toBe(other);
  await firstRow(one, "CREATE TABLE seen (id int)");
  const tables = "SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public'";
  expect(await firstRow(one, tables)).toEqual({ n: 1 });
  expect(await firstRow(other, tables)).toEqual({ n: 0 });
});

it("drops a database even while somebody is connected", async (test) => {
  const server = postgresUrl(test);
  const database = await createFreshDatabase(server);
  const client = new pg.Client({ connectionString: database.url });
  client.on("error", () => undefined);
  await client.connect();
  await database.drop();
  const name = new URL(database.url).pathname.slice(1);
  expect(
    await firstRow(server, `SELECT count(*)::int AS n FROM pg_database WHERE datname = '${name}'`),
  ).toEqual({ n: 0 });
});

it("runs PostgreSQL 18", async (test) => {
  const row = await firstRow(postgresUrl(test), "SHOW server_version_num");
  expect(Number(row?.server_version_num)).toBeGreaterThanOrEqual(180_000);
});
