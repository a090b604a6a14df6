import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { admitDocument } from "@civic/schema";
import { describe, expect, test } from "vitest";
import { type SampleOptions, sampleService, sampleVersion } from "../../tests/support/sample-record.ts";
import { emptyStore, engines, temporaryFolder } from "../../tests/support/test-store.ts";
import type { Store } from "../store/store.ts";
import { type LoadReport, loadFolder } from "./load-folder.ts";
import { newVersionOf } from "./new-version.ts";
import { printReports } from "./print-reports.ts";

const load = (folder: string, store: Store): Promise<LoadReport> =>
  loadFolder(folder, { store, conflicts: "keep" });

function write(folder: string, path: string, content: unknown): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  const isRaw = typeof content === "string" || content instanceof Uint8Array;
  writeFileSync(file, isRaw ? content : JSON.stringify(content, undefined, 2));
}

function writeSample(folder: string, options: SampleOptions = {}): void {
  write(folder, `be/service/${options.slug ?? "help-line"}.json`, sampleService(options));
}

const codesOf = ({ reports }: LoadReport) =>
  reports.flatMap(({ path, findings }) => findings.map(({ code, pointer }) => [path, code, pointer]));

describe.each(engines)("loading a folder on %s", (engine) => {
  test("adds what is new, leaves what is there, and keeps what is newer", async (context) => {
    const [store, folder] = [await emptyStore(engine, context), temporaryFolder()];
    writeSample(folder);
    writeSample(folder, { slug: "desk", version: 4 });
    write(folder, "README.md", "not a record");
    expect(await load(folder, store)).toMatchObject({ loaded: true, added: 2, unchanged: 0, older: [] });
    expect(await load(folder, store)).toMatchObject({ added: 0, unchanged: 2 });
    writeSample(folder, { version: 2 });
    writeSample(folder, { slug: "desk", version: 3 });
    expect(await load(folder, store)).toMatchObject({
      added: 1,
      unchanged: 0,
      older: ["be/service/desk.json"],
    });
    expect((await store.get("be/service/desk"))?.version).toBe(4);
    expect((await store.get("be/service/help-line"))?.version).toBe(2);
  });

  test("stores nothing when a version is there with other content", async (context) => {
    const [store, folder] = [await emptyStore(engine, context), temporaryFolder()];
    writeSample(folder);
    await load(folder, store);
    writeSample(folder, { name: { en: "Changed" } });
    writeSample(folder, { slug: "desk" });
    const report = await load(folder, store);
    expect(report).toMatchObject({ loaded: false, added: 0 });
    expect(codesOf(report)).toEqual([["be/service/help-line.json", "version-conflict", "/version"]]);
    expect(await store.revision()).toBe(1);
  });

  test("goes on beside a version that a peer brought, keeps both and says so", async (context) => {
    const [store, folder] = [await emptyStore(engine, context), temporaryFolder()];
    const writtenBy = "https://peer.example";
    const foreign = { ...(await sampleVersion({ name: { en: "Another truth" } })), writtenBy };
    await store.accept([foreign], "each");
    writeSample(folder);
    writeSample(folder, { slug: "desk" });
    const stopped = await loadFolder(folder, { store, conflicts: "stop" });
    expect(codesOf(stopped)).toEqual([["be/service/help-line.json", "version-conflict", "/version"]]);
    const disagreement = {
      path: "be/service/help-line.json",
      id: "be/service/help-line",
      version: 1,
      stored: foreign.digest,
      writtenBy,
      offered: (await sampleVersion()).digest,
    };
    const told = { loaded: true, disagreements: [disagreement] };
    expect(await load(folder, store)).toMatchObject({ ...told, added: 1, reports: [] });
    expect(await load(folder, store)).toMatchObject({ ...told, added: 0, unchanged: 1 });
    expect((await store.get(foreign.record.id))?.digest).toBe(foreign.digest);
    expect(await store.notes.disagreements()).toMatchObject([
      { origin: disagreement.path, canonical: (await sampleVersion()).canonical },
    ]);
    writeSample(folder, { version: 2 });
    expect(await load(folder, store)).toMatchObject({ loaded: true, added: 1, disagreements: [] });
  });

  test("looks into nothing where nothing has changed", async (context) => {
    const [store, folder] = [await emptyStore(engine, context), temporaryFolder()];
    for (const slug of ["a", "b", "c"]) writeSample(folder, { slug });
    let asked = 0;
    const counted: Store = {
      ...store,
      acceptAll: (...given) => {
        asked += 1;
        return store.acceptAll(...given);
      },
    };
    const times = async () => {
      asked = 0;
      const { added, unchanged, older } = await load(folder, counted);
      return [asked, added, unchanged, older];
    };
    expect(await times()).toEqual([1, 3, 0, []]);
    expect(await times()).toEqual([0, 0, 3, []]);
    await store.accept([await sampleVersion({ slug: "b", version: 2 })], "each");
    expect(await times()).toEqual([0, 0, 3, []]);
    write(folder, "be/notes.txt", "a file more");
    expect(await times()).toEqual([1, 0, 3, []]);
    writeSample(folder, { slug: "a", version: 2 });
    expect(await times()).toEqual([1, 1, 2, []]);
    rmSync(join(folder, "be/service/c.json"));
    expect(await times()).toEqual([1, 0, 2, []]);
    // Judged by what is stored, it is judged again when that has changed.
    await store.accept([await sampleVersion({ slug: "d" })], "each");
    writeSample(folder, { slug: "c", version: 2, replaces: "be/service/d" });
    expect(await times()).toEqual([1, 1, 2, []]);
    expect(await times()).toEqual([0, 0, 3, []]);
    await store.accept([await sampleVersion({ slug: "e" })], "each");
    expect(await times()).toEqual([1, 0, 3, []]);
  });
});

test("lists so many findings and counts the others", async (context) => {
  const [store, folder] = [await emptyStore("embedded", context), temporaryFolder()];
  for (let file = 0; file < 15; file += 1) {
    const tags = Array.from({ length: 2_000 }, (_, at) => at);
    const many = { ...sampleService({ slug: `many-${file}` }), languages: { tags } };
    write(folder, `be/service/many-${file}.json`, many);
  }
  const report = await load(folder, store);
  expect(report).toMatchObject({ loaded: false, errors: 15_000, unlisted: 5_000 });
  expect(report.reports.flatMap(({ findings }) => findings)).toHaveLength(10_000);
  const printed = printReports(report);
  expect(printed).toContain("And 14800 findings more.");
  expect(printed.match(/error wrong-type/g)).toHaveLength(200);
});

test("finds a record of another jurisdiction that is replaced, in the folder and in the store", async (context) => {
  const [store, folder] = [await emptyStore("embedded", context), temporaryFolder()];
  writeSample(folder, { replaces: "be/service/none" });
  expect(codesOf(await load(folder, store))).toEqual([
    ["be/service/help-line.json", "replaces-not-there", "/replaces"],
  ]);
  writeSample(folder, { replaces: "fr/service/help-line" });
  await store.accept([await sampleVersion({ publisher: "fr", jurisdiction: "fr" })], "each");
  expect(codesOf(await load(folder, store))).toEqual([
    ["be/service/help-line.json", "replaces-other-jurisdiction", "/replaces"],
  ]);
});

test("lists every finding of every file and stores nothing", async (context) => {
  const [store, folder] = [await emptyStore("embedded", context), temporaryFolder()];
  writeSample(folder);
  write(folder, "be/service/broken.json", "{");
  write(folder, "be/service/latin.json", new Uint8Array([0x22, 0xe9, 0x22]));
  write(folder, "be/service/two.json", { ...sampleService({ slug: "two" }), status: "new", extra: 1 });
  write(folder, "fr/service/moved.json", sampleService({ slug: "moved" }));
  const report = await load(folder, store);
  expect(report.loaded).toBe(false);
  expect(codesOf(report)).toEqual(
    expect.arrayContaining([
      ["be/service/broken.json", "not-json", ""],
      ["be/service/latin.json", "not-utf-8", ""],
      ["be/service/two.json", "unknown-code", "/status"],
      ["be/service/two.json", "unknown-property", "/extra"],
      ["fr/service/moved.json", "file-name-mismatch", "/id"],
    ]),
  );
  expect(await store.revision()).toBe(0);
  const printed = printReports(report);
  expect(printed).toContain("be/service/two.json\n");
  expect(printed).toMatch(/ {2}error unknown-code at \/status\n {4}“new” is not allowed here\./);
  expect(printed).toMatch(/ {2}error not-json at the whole document\n/);
});

test("looks for what is referred to in the folder and in the store", async (context) => {
  const [store, folder] = [await emptyStore("embedded", context), temporaryFolder()];
  const providers = { organisations: ["be/organisation/red-door"] };
  writeSample(folder, { providers });
  const alone = await load(folder, store);
  expect(codesOf(alone)).toEqual([
    ["be/service/help-line.json", "reference-unresolved", "/providers/organisations/0"],
  ]);
  await store.accept([await organisation()], "each");
  expect(await load(folder, store)).toMatchObject({ loaded: true, added: 1, reports: [] });
});

test("does not blame a record for one it refers to in a broken file", async (context) => {
  const [store, folder] = [await emptyStore("embedded", context), temporaryFolder()];
  writeSample(folder, { providers: { organisations: ["be/organisation/red-door"] } });
  write(folder, "be/organisation/red-door.json", "{");
  expect(codesOf(await load(folder, store))).toEqual([["be/organisation/red-door.json", "not-json", ""]]);
});

test("is not held up by what other publishers have left open in the store", async (context) => {
  const [store, folder] = [await emptyStore("embedded", context), temporaryFolder()];
  const providers = { organisations: ["be/organisation/unknown"] };
  await store.accept([await sampleVersion({ slug: "stored", providers }), await organisation()], "each");
  writeSample(folder, { providers: { organisations: ["be/organisation/red-door"] } });
  expect(await load(folder, store)).toMatchObject({ loaded: true, added: 1 });
});

test("stores nothing while a file stands where it is not read", async (context) => {
  const [store, folder] = [await emptyStore("embedded", context), temporaryFolder()];
  writeSample(folder);
  write(folder, "be/ledger.json", "{");
  write(folder, "be/notes.txt", "no record");
  expect(await load(folder, store)).toMatchObject({ loaded: true, added: 1 });
  write(folder, "be/help-line.json", "{");
  write(folder, "be/service/old/help-line.json", "{");
  const report = await load(folder, store);
  expect(report.loaded).toBe(false);
  expect(codesOf(report)).toEqual([
    ["be/help-line.json", "file-wrong-depth", ""],
    ["be/notes.txt", "file-passed-over", ""],
    ["be/service/old/help-line.json", "file-wrong-depth", ""],
  ]);
});

/** A stored organisation that a service may name. */
async function organisation() {
  const { serviceTypes: _types, needs: _needs, providers: _providers, ...head } = sampleService();
  const admission = admitDocument({
    ...head,
    kind: "organisation",
    id: "be/organisation/red-door",
    providerTypes: ["ministry"],
    role: { en: "Runs a door." },
  });
  if (!admission.admitted) throw new Error("the sample is not valid");
  return newVersionOf(admission);
}
