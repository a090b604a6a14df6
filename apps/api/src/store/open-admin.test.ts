import { expect, test } from "vitest";
import { olderStore } from "../../tests/support/older-store.ts";
import {
  emptyPlace,
  engines,
  openTestStore,
  runSql,
  temporaryFolder,
} from "../../tests/support/test-store.ts";
import { lockFolder } from "./engines/data-folder.ts";
import { openAdmin } from "./open-admin.ts";

test.for(engines)("a %s store is looked after beside those that use it", async (engine, context) => {
  const place = await emptyPlace(engine, context);
  const store = await openTestStore(place);
  const admin = await openAdmin(place);
  expect(admin.engine.place).toBe(store.place);
  await admin.close();
  // It was only a guest: the store is in use as before.
  expect(await store.revision()).toBe(0);
});

test("where no node runs the folder is locked, and brought into the form of this version", async () => {
  const place = { dataFolder: temporaryFolder() };
  await olderStore(place, "0006-prefixes", []);
  const admin = await openAdmin(place);
  await expect(openTestStore(place)).rejects.toThrow("is in use by another node");
  await admin.close();
  expect(await runSql(place, "select name from caller_key")).toEqual([]);
  await (await openTestStore(place)).close();
});

test.each([
  ["an earlier", "delete from kysely_migration where name = '0008-callers'"],
  ["a later", "insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')"],
])("beside a node of %s version nothing is touched", async (version, change) => {
  const place = { dataFolder: temporaryFolder() };
  await (await openTestStore(place)).close();
  await runSql(place, change);
  const node = lockFolder(place.dataFolder);
  await expect(openAdmin(place)).rejects.toThrow(`is of ${version} version than this command.`);
  node.close();
});

test("none is begun where none is, unless that is wanted", async () => {
  const place = { dataFolder: temporaryFolder() };
  await expect(openAdmin(place)).rejects.toThrow("there is no ");
  await (await openAdmin({ ...place, mayBegin: true })).close();
  await (await openTestStore(place)).close();
});
