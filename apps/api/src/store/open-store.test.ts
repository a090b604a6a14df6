import { chmodSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { freePort } from "../../../../tests/support/free-port.ts";
import { freshDatabase } from "../../../../tests/support/fresh-database.ts";
import { olderStore } from "../../tests/support/older-store.ts";
import { sampleVersion } from "../../tests/support/sample-record.ts";
import {
  emptyPlace,
  engines,
  openTestStore,
  runSql,
  temporaryFolder,
} from "../../tests/support/test-store.ts";
import { CannotStart } from "../cannot-start.ts";
import { openStore } from "./open-store.ts";

async function refusal(opening: Promise<unknown>): Promise<string> {
  const error = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CannotStart);
  return (error as Error).message;
}

describe.each(engines)("opening a store on %s", (engine) => {
  test("refuses one that a newer version of the node has written", async (context) => {
    const place = await emptyPlace(engine, context);
    const store = await openTestStore(place);
    await store.close();
    const insert =
      "insert into kysely_migration (name, timestamp) values ('9999-later', '2099-01-01T00:00:00.000Z')";
    await runSql(place, insert);
    expect(await refusal(openTestStore(place))).toMatch(/was written by a newer version of this node\.$/);
  });

  test("gives one that knew no signatures room for them, and leaves its records as they were", async (context) => {
    const place = await emptyPlace(engine, context);
    const version = await sampleVersion();
    await olderStore(place, "0001-records", [version]);
    const after = await openTestStore(place);
    const found = await after.get(version.record.id);
    expect([found?.digest, found?.seal]).toEqual([version.digest, undefined]);
    expect(Buffer.from(found?.canonical ?? []).toString()).toBe(version.canonical);
    expect(await after.revision()).toBe(1);
  });

  test("finds what was stored before by its words and their first letters, and by nothing else once it is replaced", async (context) => {
    const place = await emptyPlace(engine, context);
    await olderStore(place, "0005-exchange", [await sampleVersion({ name: { en: "Quiet harbour" } })]);
    const store = await openTestStore(place);
    const found = async (...words: string[]) =>
      (await store.page({ words }, { after: "", limit: 9, bytes: 9_999 })).records.map(
        ({ version }) => version,
      );
    const looks = () => Promise.all([found("harbour"), found("q"), found("quiet", "ha"), found("anchor")]);
    expect(await looks()).toEqual([[1], [1], [1], []]);
    await store.accept([await sampleVersion({ version: 2, name: { en: "Anchor" } })], "each");
    expect(await looks()).toEqual([[], [], [], [2]]);
  });
});

describe("the embedded store", () => {
  test("belongs to one node at a time", async () => {
    const dataFolder = temporaryFolder();
    const first = await openTestStore({ dataFolder });
    const message = await refusal(openTestStore({ dataFolder }));
    expect(message).toMatch(/^CIVIC_DATA: .* is in use by another node/);
    expect(message).toContain(dataFolder);
    await first.close();
    await openTestStore({ dataFolder });
  });

  test("creates its folder", async () => {
    const dataFolder = join(temporaryFolder(), "a", "b");
    await openTestStore({ dataFolder });
    expect(statSync(join(dataFolder, "civic.sqlite")).size).toBeGreaterThan(0);
  });

  test("is read by its owner alone, also where it was made otherwise once", async () => {
    const dataFolder = temporaryFolder();
    const file = join(dataFolder, "civic.sqlite");
    const modes = () =>
      ["", "-wal", "-shm"].map((ending) => (statSync(file + ending).mode & 0o777).toString(8));
    const first = await openTestStore({ dataFolder });
    expect(modes()).toEqual(["600", "600", "600"]);
    await first.close();
    chmodSync(file, 0o644);
    const killed = new DatabaseSync(file);
    killed.prepare("select * from node_state").get();
    expect(modes()).toEqual(["644", "644", "644"]);
    await openTestStore({ dataFolder });
    expect(modes()).toEqual(["600", "600", "600"]);
    killed.close();
  });

  test("leaves a sound file behind, in which every reference holds", async () => {
    const dataFolder = temporaryFolder();
    const store = await openTestStore({ dataFolder });
    await store.accept([await sampleVersion()], "each");
    await store.close();
    const database = new DatabaseSync(join(dataFolder, "civic.sqlite"));
    expect(database.prepare("pragma journal_mode").get()).toEqual({ journal_mode: "wal" });
    expect(database.prepare("pragma integrity_check").get()).toEqual({ integrity_check: "ok" });
    expect(database.prepare("pragma foreign_key_check").all()).toEqual([]);
    database.close();
  });

  test("names the folder that cannot be used", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "");
    expect(await refusal(openTestStore({ dataFolder: join(folder, "file", "data") }))).toMatch(
      /^CIVIC_DATA: cannot use the folder .*file\/data: ENOTDIR/,
    );
  });

  test("names the file that is no database, and leaves the folder free", async () => {
    const dataFolder = temporaryFolder();
    mkdirSync(dataFolder, { recursive: true });
    writeFileSync(
      join(dataFolder, "civic.sqlite"),
      "this is not a database, only some text that is long enough",
    );
    const message =
      /^CIVIC_DATA: cannot use .*civic\.sqlite: file is not a database\. It is damaged: put a backup in its place\.$/;
    expect(await refusal(openTestStore({ dataFolder }))).toMatch(message);
    expect(await refusal(openTestStore({ dataFolder }))).toMatch(message);
  });
});

describe("the store on PostgreSQL", () => {
  test("is not opened where it can only be read", async (context) => {
    const databaseUrl = await freshDatabase(context);
    const place = { dataFolder: temporaryFolder(), databaseUrl };
    await (await openTestStore(place)).close();
    const { pathname } = new URL(databaseUrl);
    await runSql(place, `alter database ${pathname.slice(1)} set default_transaction_read_only = on`);
    expect(await refusal(openTestStore(place))).toMatch(/^DATABASE_URL: .* in a read-only transaction\.$/);
  });

  test("is brought into its form once, though several nodes start at the same moment", async (context) => {
    const databaseUrl = await freshDatabase(context);
    const place = { dataFolder: temporaryFolder(), databaseUrl };
    const stores = await Promise.all([1, 2, 3, 4].map(() => openTestStore(place)));
    expect(await rowsOf(databaseUrl, "select name from kysely_migration")).toEqual([
      { name: "0001-records" },
      { name: "0002-seals" },
      { name: "0003-writers" },
      { name: "0005-exchange" },
      { name: "0006-prefixes" },
      { name: "0007-signatures" },
      { name: "0008-callers" },
      { name: "0009-mirror" },
      { name: "0010-answered-requests" },
    ]);
    const outcomes = await Promise.all(
      stores.map(async (store, index) =>
        store.publish(await sampleVersion({ name: { en: `Node ${index}` } }), () => true),
      ),
    );
    expect(outcomes.map(({ type }) => type).sort()).toEqual(["added", "conflict", "conflict", "conflict"]);
    expect(await Promise.all(stores.map((store) => store.revision()))).toEqual([1, 1, 1, 1]);
  });

  test("keeps the canonical text inline, compressed by lz4 where the server has it", async (context) => {
    const databaseUrl = await freshDatabase(context);
    await openTestStore({ dataFolder: temporaryFolder(), databaseUrl });
    const column = `select attstorage, attcompression from pg_attribute
      where attrelid = 'record_version'::regclass and attname = 'canonical'`;
    const hasLz4 = await rowsOf(
      databaseUrl,
      "select 1 from pg_settings where name = 'default_toast_compression' and 'lz4' = any(enumvals)",
    );
    const attcompression = hasLz4.length > 0 ? "l" : "";
    expect(await rowsOf(databaseUrl, column)).toEqual([{ attstorage: "m", attcompression }]);
  });

  test("does not touch the data folder", async (context) => {
    const dataFolder = join(temporaryFolder(), "unused");
    await openTestStore({ dataFolder, databaseUrl: await freshDatabase(context) });
    expect(() => statSync(dataFolder)).toThrow("ENOENT");
  });

  test("says in a line why the database cannot be used, without its password", async (context) => {
    const databaseUrl = new URL(await freshDatabase(context));
    const place = (change: (url: URL) => void) => {
      const url = new URL(databaseUrl);
      url.password = "s3cret";
      change(url);
      return { dataFolder: temporaryFolder(), databaseUrl: url.href };
    };
    const port = String(await freePort());
    const messages = await Promise.all(
      [
        place((url) => {
          url.port = port;
        }),
        place((url) => {
          url.pathname = "/absent";
        }),
        place((url) => {
          url.username = "nobody";
        }),
      ].map((one) => refusal(openTestStore(one))),
    );
    expect(messages[0]).toMatch(
      /^DATABASE_URL: cannot use PostgreSQL, civic@127\.0\.0\.1:\d+\/civic_\w+: .*ECONNREFUSED/,
    );
    expect(messages[1]).toMatch(/database "absent" does not exist\.$/);
    expect(messages[2]).toMatch(/role "nobody" does not exist\.$/);
    for (const message of messages) expect(message).not.toMatch(/s3cret|\n/);
  });

  test("recovers when its idle connections are cut", async (context) => {
    const databaseUrl = await freshDatabase(context);
    const errors: Error[] = [];
    const onIdleError = (error: Error) => errors.push(error);
    const options = { dataFolder: temporaryFolder(), databaseUrl, now: () => new Date(), onIdleError };
    const store = await openStore(options);
    onTestFinished(() => store.close());
    await rowsOf(
      databaseUrl,
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    await vi.waitFor(() => expect(errors.length).toBeGreaterThan(0), { timeout: 100_000 });
    expect(errors.every((error) => store.isUnavailable(error))).toBe(true);
    expect(await store.revision()).toBe(0);
  });

  test("tells what is out of reach from what is wrong", async (context) => {
    const databaseUrl = await freshDatabase(context);
    const store = await openTestStore({ dataFolder: temporaryFolder(), databaseUrl });
    const unreachable = new URL(databaseUrl);
    unreachable.port = String(await freePort());
    const errorOf = (url: string, text: string) => rowsOf(url, text).catch((error: unknown) => error);
    expect(store.isUnavailable(await errorOf(unreachable.href, "select 1"))).toBe(true);
    expect(store.isUnavailable(await errorOf(databaseUrl, "select nothing from nowhere"))).toBe(false);
    expect(store.isUnavailable(new TypeError("a mistake in the program"))).toBe(false);
  });
});

async function rowsOf(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
