import { randomBytes } from "node:crypto";
import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCommandProcess } from "./support/command-process.ts";
import { zeroPages } from "./support/damage.ts";
import { ids, stopped } from "./support/node-folders.ts";
import { startNodeProcess } from "./support/node-process.ts";
import { olderStore } from "./support/older-store.ts";
import { sampleService, sampleVersion } from "./support/sample-record.ts";
import { putInit } from "./support/test-app.ts";
import { openTestStore, runSql, type StorePlace, temporaryFolder } from "./support/test-store.ts";
import { typedCommand } from "./support/typed-command.ts";

const anything = () => true;

/** A store with the first versions of some lines of help. */
async function filledPlace(slugs: readonly string[]): Promise<StorePlace> {
  const place = { dataFolder: temporaryFolder() };
  await publish(place, slugs);
  return place;
}

async function publish(place: StorePlace, slugs: readonly string[]): Promise<void> {
  const store = await openTestStore(place);
  for (const slug of slugs) await store.publish(await sampleVersion({ slug }), anything);
  await store.close();
}

async function held(place: StorePlace): Promise<unknown[]> {
  return (await runSql(place, "select id from record_version order by id")).map(({ id }) => id);
}

async function backupOf(place: StorePlace): Promise<string> {
  const file = join(temporaryFolder(), "backup.sqlite");
  expect(await typedCommand(`backup ${file}`, place)).toMatchObject({ code: 0 });
  return file;
}

test("a backup that is made while a node is written to holds one moment of it, and is what a node goes on with", async () => {
  const place = { dataFolder: temporaryFolder() };
  const settings = { CIVIC_DATA: place.dataFolder };
  const made = await runCommandProcess("keys create --name desk --publisher be", settings);
  expect(made).toMatchObject({ code: 0, stderr: expect.stringContaining("It is shown this once:") });
  const key = made.stdout.trim();
  const node = startNodeProcess(settings);
  const origin = await node.origin;
  const put = async (index: number) => {
    const record = sampleService({ slug: `line-${String(index).padStart(3, "0")}` });
    const init = putInit(record, { authorization: `Bearer ${key}` });
    expect((await fetch(`${origin}/v1/records/${record.id}`, init)).status).toBe(201);
    return `${record.id} 1`;
  };
  const acknowledged = [await put(0)];
  let isDone = false;
  const writing = (async () => {
    for (let index = 1; !isDone || index < 40; index += 1) acknowledged.push(await put(index));
  })();
  const before = acknowledged.length;
  const file = join(temporaryFolder(), "backup.sqlite");
  expect(await runCommandProcess(`backup ${file}`, settings)).toMatchObject({ code: 0, stderr: "" });
  const after = acknowledged.length;
  isDone = true;
  await writing;
  const beside = await typedCommand(`restore ${file}`, place);
  expect(beside).toMatchObject({ code: 1, remarked: expect.stringContaining("is in use by another node") });
  await stopped(node);

  const newer = await typedCommand(`restore ${file}`, place);
  expect(newer).toMatchObject({
    code: 1,
    remarked: expect.stringContaining("With --force the backup takes"),
  });
  const restored = await runCommandProcess(`restore ${file} --force`, settings);
  expect(restored).toMatchObject({ code: 0, stderr: "" });
  const again = startNodeProcess(settings);
  const answered = await ids(await again.origin);
  // Whatever was acknowledged before it began is there, and nothing but what was written in its order.
  expect(answered.length).toBeGreaterThanOrEqual(Math.min(before, 50));
  expect(answered).toEqual(acknowledged.slice(0, Math.min(answered.length, after + 1)));
  expect((await stopped(again)).code).toBe(0);
  expect(await typedCommand("verify", place)).toMatchObject({ code: 0 });
});

describe("a backup", () => {
  test("is a file that only its owner reads, and replaces none", async () => {
    const place = await filledPlace(["desk"]);
    const file = await backupOf(place);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const again = await typedCommand(`backup ${file}`, place);
    expect(again).toMatchObject({ code: 1, remarked: expect.stringContaining("A backup replaces none") });
    expect(await typedCommand(`restore ${file}`, { dataFolder: temporaryFolder() })).toMatchObject({
      code: 0,
    });
  });

  test("leaves nothing behind where it cannot be made", async () => {
    const place = await filledPlace(["desk"]);
    const folder = temporaryFolder();
    const nowhere = await typedCommand(`backup ${folder}/none/backup`, place);
    expect(nowhere).toMatchObject({
      code: 1,
      remarked: expect.stringContaining("no such file or directory"),
    });
    writeFileSync(join(place.dataFolder, "civic.sqlite"), randomBytes(40_000));
    const damaged = await typedCommand(`backup ${folder}/backup`, place);
    expect(damaged).toMatchObject({ code: 1, remarked: expect.stringContaining("civic-node verify says") });
    expect(readdirSync(folder)).toEqual([]);
    const empty = await typedCommand(`backup ${folder}/backup`, { dataFolder: temporaryFolder() });
    expect(empty).toMatchObject({ code: 1, remarked: expect.stringContaining("there is no store in") });
  });

  test("of a PostgreSQL is left to its own programs, which are named; no password is", async () => {
    const place = { dataFolder: temporaryFolder(), databaseUrl: "postgres://civic:s3cret@db/civic" };
    const made = await typedCommand("backup /backups/civic's.dump", place);
    expect(made.code).toBe(1);
    expect(made.remarked).toContain(
      `pg_dump --format=custom --file='/backups/civic'\\''s.dump' "$DATABASE_URL"\n`,
    );
    const restored = await typedCommand("restore /backups/civic.dump", place);
    expect(restored.code).toBe(1);
    expect(restored.remarked).toContain(
      `pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" /backups/civic.dump\n`,
    );
    expect(made.remarked + restored.remarked).not.toContain("s3cret");
  });
});

describe("a restore", () => {
  test("keeps what was there beside it, and begins a new epoch with the old secret", async () => {
    const place = await filledPlace(["desk"]);
    const file = await backupOf(place);
    const identity = "select epoch, secret from node_state";
    const [before] = await runSql(place, identity);
    await publish(place, ["line"]);
    const { said } = await typedCommand(`restore ${file} --force`, place);
    expect(said).toContain("Restored. Records: 1; entries of the log: 1.\n");
    const aside = /kept in (.+)\.\n/.exec(said)?.[1] ?? "";
    expect(aside).toBe(join(place.dataFolder, "civic.sqlite.before-2026-11-29T120000.000Z"));
    expect(await held(place)).toEqual(["be/service/desk"]);
    const [after] = await runSql(place, identity);
    expect(after?.epoch).not.toBe(before?.epoch);
    expect(after?.secret).toBe(before?.secret);
    expect(await typedCommand(`restore ${aside}`, place)).toMatchObject({ code: 0 });
    expect(await held(place)).toEqual(["be/service/desk", "be/service/line"]);
  });

  test("needs no force where nothing is lost: the store is gone, damaged, or no further than the backup", async () => {
    const place = await filledPlace(["desk"]);
    const file = await backupOf(place);
    const restored = async () => (await typedCommand(`restore ${file}`, place)).code;
    expect(await restored()).toBe(0);
    rmSync(join(place.dataFolder, "civic.sqlite"));
    expect(await restored()).toBe(0);
    writeFileSync(join(place.dataFolder, "civic.sqlite"), randomBytes(40_000));
    expect(await restored()).toBe(0);
    expect(await held(place)).toEqual(["be/service/desk"]);
  });

  test("is refused where another store is as long, and says what it holds", async () => {
    const file = await backupOf(await filledPlace(["desk"]));
    const place = await filledPlace(["line"]);
    const { code, remarked } = await typedCommand(`restore ${file}`, place);
    expect(code).toBe(1);
    expect(remarked).toContain("its log ends with entry 1, that of the backup with entry 1.");
    expect(await held(place)).toEqual(["be/service/line"]);
  });

  test("brings no key back to life that was revoked since", async () => {
    const place = { dataFolder: temporaryFolder() };
    for (const name of ["desk", "till"])
      await typedCommand(`keys create --name ${name} --publisher be`, place);
    const file = await backupOf(place);
    await typedCommand("keys revoke desk", place);
    const { said } = await typedCommand(`restore ${file}`, place);
    expect(said).toContain("Keys that were revoked since the backup, and stay so: 1.\n");
    expect((await typedCommand("keys list", place)).said).toMatch(
      /desk .* revoked 2026-11-29\ntill .* taken\n/,
    );
  });

  test("takes the backup of an earlier version, and brings it into the form of this one", async () => {
    const earlier = { dataFolder: temporaryFolder() };
    await olderStore(earlier, "0006-prefixes", [await sampleVersion()]);
    const place = { dataFolder: temporaryFolder() };
    const file = await backupOf(earlier);
    expect(await typedCommand(`restore ${file}`, place)).toMatchObject({ code: 0 });
    const store = await openTestStore(place);
    expect(await store.get("be/service/help-line")).toMatchObject({ version: 1, damaged: false });
    expect(await runSql(place, "select * from audit")).toEqual([]);
  });

  test("refuses what is no backup, and changes nothing then", async () => {
    const place = await filledPlace(["desk"]);
    const folder = temporaryFolder();
    const noise = join(folder, "noise");
    writeFileSync(noise, randomBytes(40_000));
    const empty = join(folder, "empty");
    writeFileSync(empty, "");
    const damaged = await backupOf(await filledPlace(["line"]));
    expect(zeroPages(damaged, "be/service/line")).toBeGreaterThan(0);
    for (const [file, remark] of [
      [join(folder, "none"), "There is no file"],
      [empty, "is empty."],
      [noise, "is no backup of a store: file is not a database."],
      [damaged, "is no backup of a store: "],
    ] as const) {
      const { code, remarked } = await typedCommand(`restore ${file}`, place);
      expect([code, remarked]).toEqual([1, expect.stringContaining(remark)]);
    }
    expect(await held(place)).toEqual(["be/service/desk"]);
    expect(readdirSync(place.dataFolder).filter((name) => /restoring|before/.test(name))).toEqual([]);
  });
});

test("the log is compacted up to a day, never back, beside a node or without one", async () => {
  const place = await filledPlace(["desk", "line"]);
  const compacted = async () => (await runSql(place, "select compacted from node_state"))[0]?.compacted;
  const early = await typedCommand("compact --before 2026-11-23", place);
  expect(early).toMatchObject({ code: 1, remarked: expect.stringContaining("Nothing was logged before") });
  expect(await compacted()).toBe(0);
  const store = await openTestStore(place);
  expect(await typedCommand("compact --before 2026-11-24", place)).toMatchObject({
    code: 0,
    said: "The log is compacted up to entry 2, the last one before 2026-11-24.\n",
  });
  expect((await store.exchange.identity()).compacted).toBe(2);
  expect((await typedCommand("compact --before 2026-11-23", place)).said).toBe(
    "It was compacted further before: up to entry 2.\n",
  );
  expect(await typedCommand("compact --before 2026-12-24", place)).toMatchObject({
    code: 2,
    remarked: expect.stringContaining("--before 2026-12-24 lies in the future."),
  });
});
