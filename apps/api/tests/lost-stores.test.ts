import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { canonicalise } from "@civic/schema";
import { expect, test } from "vitest";
import { databaseFile, overwrite, zeroPages } from "./support/damage.ts";
import { main, nodeEnvironment } from "./support/node-environment.ts";
import { type NodeProcess, startNodeProcess } from "./support/node-process.ts";
import { sampleService } from "./support/sample-record.ts";
import { temporaryFolder } from "./support/test-store.ts";

/** Long enough that each fills pages of its own. */
function lineRecord(number: number) {
  return sampleService({
    slug: `line-${number}`,
    name: { en: `Line ${number} of help` },
    description: { en: `Said by line ${number}. ${"All that is said. ".repeat(400)}` },
  } as Parameters<typeof sampleService>[0]);
}

function recordsFolder(numbers: readonly number[]): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "be", "service"), { recursive: true });
  for (const number of numbers)
    writeFileSync(join(folder, "be", "service", `line-${number}.json`), canonicalise(lineRecord(number)));
  return folder;
}

async function filledFolder(): Promise<string> {
  const dataFolder = temporaryFolder();
  const node = startNodeProcess({ CIVIC_DATA: dataFolder, CIVIC_RECORDS: recordsFolder([1, 2, 3, 4]) });
  await node.origin;
  await stopped(node);
  return dataFolder;
}

async function stopped(node: NodeProcess): Promise<void> {
  node.kill("SIGTERM");
  await node.ended;
}

function command(word: string, dataFolder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=source", main, word], {
    env: nodeEnvironment({ CIVIC_DATA: dataFolder }),
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: status, said: stdout, refused: stderr };
}

function verify(dataFolder: string): { code: number | null; said: string } {
  const { code, said } = command("verify", dataFolder);
  return { code, said };
}

test("a word that is no command starts no node", () => {
  const dataFolder = temporaryFolder();
  const { code, said, refused } = command("verfy", dataFolder);
  expect([code, said]).toEqual([2, ""]);
  expect(refused).toContain("There is no command verfy. Did you mean verify?");
  expect(readdirSync(dataFolder)).toEqual([]);
});

async function answerOf(
  node: NodeProcess,
  path: string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(`${await node.origin}${path}`);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

test("flipped bytes are shown to nobody, told, found by verify, and mended by whoever has them whole", {
  timeout: 60_000,
}, async () => {
  const dataFolder = await filledFolder();
  expect(overwrite(databaseFile(dataFolder), "Line 2 of help", "Line 2 of hell")).toBeGreaterThan(0);

  const node = startNodeProcess({ CIVIC_DATA: dataFolder });
  expect(await answerOf(node, "/v1/records/be/service/line-2")).toMatchObject({
    status: 500,
    body: { type: "urn:civic:problem:record-damaged" },
  });
  const list = (await answerOf(node, "/v1/records")).body as { items: { id: string }[] };
  expect(list.items.map(({ id }) => id.at(-1)).join("")).toBe("134");
  expect(await answerOf(node, "/readyz")).toMatchObject({
    status: 200,
    body: { status: "ready", damaged: 1 },
  });
  expect(node.logs()).toContainEqual(expect.objectContaining({ record: "be/service/line-2", level: 50 }));
  const found = verify(dataFolder);
  expect(found.code).toBe(1);
  expect(found.said).toContain(
    "be/service/line-2, version 1: its bytes have changed: they no longer have the digest that they were stored with (written by folder)",
  );
  expect(found.said).toContain("Versions read: 4. Damaged: 1.");
  await stopped(node);

  // Its digest as well: to the folder this looks like another text under the same number.
  const database = new DatabaseSync(databaseFile(dataFolder));
  database.exec("update record_version set digest = 'sha-256:00' where id = 'be/service/line-2'");
  database.close();
  const mended = startNodeProcess({ CIVIC_DATA: dataFolder, CIVIC_RECORDS: recordsFolder([1, 2]) });
  expect((await answerOf(mended, "/v1/records/be/service/line-2")).status).toBe(200);
  expect((await answerOf(mended, "/readyz")).body).not.toHaveProperty("damaged");
  expect(mended.logs()).toContainEqual(expect.objectContaining({ record: "be/service/line-2", level: 40 }));
  await stopped(mended);
  expect(verify(dataFolder)).toMatchObject({
    code: 0,
    said: expect.stringContaining("Versions read: 4. All are sound."),
  });
});

test("pages that are gone make a node not ready, and what can be read is still read", {
  timeout: 60_000,
}, async () => {
  const dataFolder = await filledFolder();
  expect(zeroPages(databaseFile(dataFolder), "Said by line 3")).toBe(1);
  const node = startNodeProcess({ CIVIC_DATA: dataFolder });
  const ready = await fetch(`${await node.origin}/readyz`, { headers: { "accept-language": "en" } });
  expect([ready.status, await ready.json()]).toMatchObject([
    503,
    { detail: expect.stringContaining("damaged") },
  ]);
  const answers = await Promise.all(
    [1, 2, 3, 4].map((number) => answerOf(node, `/v1/records/be/service/line-${number}`)),
  );
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
  expect(answers[2]).toMatchObject({ status: 500, body: { type: "urn:civic:problem:record-damaged" } });
  expect((await answerOf(node, "/healthz")).status).toBe(200);
  expect(node.logs().filter(({ message }) => message === "a part of the store cannot be read")).toHaveLength(
    1,
  );
});

test("a store that is gone or empty is not begun anew in silence", { timeout: 60_000 }, async () => {
  const dataFolder = await filledFolder();
  const refusal = async () => {
    const { code, stderr } = await startNodeProcess({ CIVIC_DATA: dataFolder }).ended;
    expect(code).toBe(1);
    return stderr;
  };
  truncateSync(databaseFile(dataFolder));
  expect(await refusal()).toMatch(
    /civic\.sqlite is empty, though the folder has held a store\. Put a backup/,
  );
  rmSync(databaseFile(dataFolder));
  expect(await refusal()).toMatch(/civic\.sqlite is gone, though .* remove .*civic\.json\.$/m);
  rmSync(join(dataFolder, "civic.json"));
  const node = startNodeProcess({ CIVIC_DATA: dataFolder });
  expect((await answerOf(node, "/readyz")).body).toMatchObject({ records: 0 });
});

test.for([
  [
    "cut in half",
    (file: string) => truncateSync(file, 40_000),
    "node cannot start",
    /It is damaged: put a backup/,
  ],
  ["empty", (file: string) => truncateSync(file), "store cannot be verified", /is empty\. Put a backup/],
  ["gone", (file: string) => rmSync(file), "store cannot be verified", /there is no .*\. Put a backup/],
  [
    "of another program",
    (file: string) => {
      rmSync(file);
      const other = new DatabaseSync(file);
      other.exec("create table notes (text)");
      other.close();
    },
    "store cannot be verified",
    /is the database of another program/,
  ],
  [
    "no database",
    (file: string) => writeFileSync(file, "no database".repeat(500)),
    "store cannot be verified",
    /cannot read .*: file is not a database\. Put a backup/,
  ],
] as const)("what to do with a file that is %s is said", async ([, damage, what, advice]) => {
  const dataFolder = await filledFolder();
  damage(databaseFile(dataFolder));
  const said =
    what === "node cannot start"
      ? (await startNodeProcess({ CIVIC_DATA: dataFolder }).ended).stderr
      : command("verify", dataFolder).refused;
  expect(said).toContain(`The ${what}.`);
  expect(said).toMatch(advice);
});

test("the database of another program is left as it is", async () => {
  const dataFolder = temporaryFolder();
  const file = databaseFile(dataFolder);
  const database = new DatabaseSync(file);
  database.exec("create table notes (text); insert into notes values ('mine')");
  database.close();
  const before = readFileSync(file);
  const { code, stderr } = await startNodeProcess({ CIVIC_DATA: dataFolder }).ended;
  expect([code, stderr]).toEqual([1, expect.stringContaining("is the database of another program")]);
  expect(readFileSync(file).equals(before)).toBe(true);
});
