import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, type TestContext, test } from "vitest";
import { main } from "./support/node-environment.ts";
import { startNodeProcess } from "./support/node-process.ts";
import { publish, publisherKeys } from "./support/publish.ts";
import { emptyPlace, runSql, temporaryFolder } from "./support/test-store.ts";

async function kindOf(response: Response): Promise<unknown> {
  return [response.status, ((await response.json()) as { type?: string }).type];
}

const full = [503, "urn:civic:problem:storage-full"];

/** Bounds how large a file of a process may grow: to the process it is as if the disk was full. */
function boundFiles(pid: number, bytes: number | "unlimited"): void {
  execFileSync("prlimit", ["--pid", String(pid), `--fsize=${bytes}:unlimited`]);
}

function needsPrlimit(context: TestContext): void {
  if (spawnSync("prlimit", ["--version"]).status !== 0) context.skip("no prlimit");
}

test("an embedded store without room says so, goes on being read, and is written again once there is room", async (context) => {
  needsPrlimit(context);
  const CIVIC_DATA = temporaryFolder();
  const node = startNodeProcess({ CIVIC_DATA, CIVIC_KEYS: publisherKeys });
  const origin = await node.origin;
  expect((await publish(origin, { slug: "before" })).status).toBe(201);
  boundFiles(node.pid, statSync(join(CIVIC_DATA, "civic.sqlite-wal")).size);
  // Alone, and several that share a transaction.
  expect(await kindOf(await publish(origin, { slug: "alone" }))).toEqual(full);
  const slugs = ["a", "b", "c", "d"];
  const together = await Promise.all(slugs.map(async (slug) => kindOf(await publish(origin, { slug }))));
  expect(together).toEqual(slugs.map(() => full));
  expect((await fetch(`${origin}/v1/records/be/service/before`)).status).toBe(200);
  expect((await fetch(`${origin}/v1/records/be/service/a`)).status).toBe(404);
  boundFiles(node.pid, "unlimited");
  for (const slug of ["alone", ...slugs]) expect((await publish(origin, { slug })).status).toBe(201);
  node.kill("SIGTERM");
  expect(await node.ended).toMatchObject({ code: 0, stderr: "" });
});

test.for([
  ["its store", 100_000, ""],
  ["its records", 600_000, resolve(import.meta.dirname, "../../../data")],
] as const)(
  "a node without room for %s says what is lacking, and starts once there is room",
  async ([, bytes, CIVIC_RECORDS], context) => {
    needsPrlimit(context);
    const CIVIC_DATA = temporaryFolder();
    const command = [`--fsize=${bytes}:unlimited`, process.execPath, "--conditions=source", main];
    const { status, stderr } = spawnSync("prlimit", command, {
      env: {
        PATH: process.env.PATH,
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        PORT: "0",
        CIVIC_DATA,
        CIVIC_RECORDS,
      },
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^The node cannot start\.\n.*: disk I\/O error\. There is no room for it: .*\n$/),
    ]);
    await startNodeProcess({ CIVIC_DATA }).origin;
  },
);

test("a PostgreSQL without room says so, goes on being read, and is written again once there is room", async (context) => {
  const place = await emptyPlace("PostgreSQL", context);
  const settings = { CIVIC_DATA: place.dataFolder, DATABASE_URL: place.databaseUrl ?? "" };
  const node = startNodeProcess({ ...settings, CIVIC_KEYS: publisherKeys });
  const origin = await node.origin;
  expect((await publish(origin, { slug: "before" })).status).toBe(201);
  await runSql(
    place,
    `create function no_room() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`,
  );
  await runSql(place, "create trigger no_room before insert on log for each row execute function no_room()");
  const slugs = ["a", "b", "c", "d"];
  const together = await Promise.all(slugs.map(async (slug) => kindOf(await publish(origin, { slug }))));
  expect(together).toEqual(slugs.map(() => full));
  expect((await fetch(`${origin}/v1/records/be/service/before`)).status).toBe(200);
  await runSql(place, "drop trigger no_room on log");
  for (const slug of slugs) expect((await publish(origin, { slug })).status).toBe(201);
});
