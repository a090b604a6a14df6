import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { type CivicRecord, originalTextDigest } from "@civic/schema";
import { describe, expect, test } from "vitest";
import { data, emptyFolder, runCivic } from "../../../tests/run-civic.ts";

const source = readFileSync(join(data, "fr/service/fr-114.json"), "utf8");
const record = (): CivicRecord => JSON.parse(source);
const written = (document: unknown) => `${JSON.stringify(document, null, 2)}\n`;

/** A file with a record in a folder of records. */
function fileWith(text: string, folder = emptyFolder()): { folder: string; path: string } {
  const path = join(folder, "fr/service/fr-114.json");
  mkdirSync(join(folder, "fr/service"), { recursive: true });
  writeFileSync(path, text);
  return { folder, path };
}
const list = (folder: string, ...more: string[]) => runCivic(["translations", "--data", folder, ...more]);
const stamp = (path: string, ...more: string[]) =>
  runCivic(["translations", "stamp", path, "--language", "fr", ...more]);
const entryOf = async (folder: string, ...more: string[]) =>
  JSON.parse((await list(folder, ...more, "--json")).stdout).states[0].records[0];

describe("civic translations", () => {
  test("names each text that is missing, whatever it is, and not only names", async () => {
    const document = record();
    delete document.name["fr"];
    Object.assign(document, { notes: [{ text: { en: "Only in English." } }] });
    const { folder } = fileWith(written(document));
    expect(await entryOf(folder)).toMatchObject({
      path: `${folder}/fr/service/fr-114.json`,
      language: "fr",
      missing: ["/name", "/notes/0/text"],
      madeFrom: "stale",
    });
    const { code, stdout } = await list(folder, "fr");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^FR\n {2}fr: texts missing: 2 of [0-9]+, records out of date: 1\n/);
    expect(stdout).toContain("\n      /notes/0/text\n");
  });

  test("tells a translation that says what it was made from from one that does not", async () => {
    const document = record();
    document.translations = { fr: { by: "human" } };
    expect(await entryOf(fileWith(written(document)).folder)).toMatchObject({
      missing: [],
      madeFrom: "unstamped",
    });
    expect(await entryOf(fileWith(source).folder)).toMatchObject({ missing: [], madeFrom: "current" });
  });

  test("names texts in a language that the record does not declare", async () => {
    const document = record();
    document.translations = {};
    const { folder } = fileWith(written(document));
    const { code, stdout } = await list(folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/texts not declared: [1-9]/);
    expect((await entryOf(folder)).unmarked.length).toBeGreaterThan(0);
  });

  test("counts records without any translation, and names their texts when asked for all", async () => {
    const { folder } = fileWith(source);
    const { stdout } = await list(folder, "--language", "sv");
    expect(stdout).toContain("records without any text in it: 1\n");
    expect(stdout).not.toContain("/name");
    expect((await list(folder, "--language", "sv", "--all")).stdout).toContain("\n      /name\n");
  });

  test.each([
    [["--language", "dk"], "“dk” is not the tag of a language"],
    [["--language", "French"], "“French”"],
    [["uk"], "“uk”: neither the code of a State"],
    [["fr", "be"], "at most one State"],
    [["--reviewed-by", "Ministry"], "--reviewed-by is not an option here."],
    [["--today", "2026-01-01"], "--today is not an option here."],
  ])("refuses %j", async (more, said) => {
    const { code, stderr } = await list(fileWith(source).folder, ...more);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  test("says that a State has no records", async () => {
    expect(await list(fileWith(source).folder, "be")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("holds no record of “be”"),
    });
  });
});

describe("civic translations stamp", () => {
  test("writes what the translation was made from, and not one other byte", async () => {
    const stale = source
      .replace(/sha-256:[0-9a-f]{64}/, `sha-256:${"0".repeat(64)}`)
      .replaceAll("\n", "\r\n");
    const { folder, path } = fileWith(stale);
    expect((await entryOf(folder)).madeFrom).toBe("stale");
    const { code, stdout } = await stamp(path);
    const digest = originalTextDigest(record());
    expect(code).toBe(0);
    expect(stdout).toContain(`before: sha-256:${"0".repeat(64)}; now: ${digest}`);
    expect(stdout).toContain("“by” stays “draft”");
    expect(readFileSync(path, "utf8")).toBe(source.replaceAll("\n", "\r\n"));
    expect((await entryOf(folder)).madeFrom).toBe("current");
  });

  test("writes who has reviewed it, and says what stood there", async () => {
    const { path } = fileWith(source);
    expect((await stamp(path, "--reviewed-by", "Translation service")).stdout).toContain(
      "reviewedBy: before: nothing; now: Translation service\n",
    );
    const { stdout } = await stamp(path, "--reviewed-by", "Court interpreters");
    expect(stdout).toContain("before: Translation service; now: Court interpreters\n");
    const { translations } = JSON.parse(readFileSync(path, "utf8"));
    expect(translations.fr.reviewedBy).toBe("Court interpreters");
  });

  test("writes nothing where the stamp is there already", async () => {
    const { path } = fileWith(source);
    const before = statSync(path);
    const { code, stdout } = await stamp(path);
    expect([code, stdout.includes("nothing was written")]).toEqual([0, true]);
    expect(statSync(path)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test("keeps a link and the mode of the file, and leaves nothing beside it", async () => {
    const { folder, path } = fileWith(source);
    chmodSync(path, 0o640);
    const link = join(folder, "link.json");
    symlinkSync(path, link);
    expect((await stamp(link, "--reviewed-by", "Service")).code).toBe(0);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readFileSync(path, "utf8")).toContain("Service");
    expect(readdirSync(join(folder, "fr/service"))).toEqual(["fr-114.json"]);
  });

  test.each([
    ["is not valid", source.replace('"kind": "service"', '"kind": "servce"'), "the record is not valid"],
    ["is no JSON", source.slice(0, -9), "the record is not valid"],
    ["has a member twice", source.replace('"kind"', '"kind": "service", "kind"'), "the record is not valid"],
    ["does not declare the language", written({ ...record(), translations: {}, name: { en: "Line" } }), ""],
  ])("refuses a file that %s, and leaves it as it is", async (_, text, said) => {
    const { path } = fileWith(text);
    const { code, stderr } = await stamp(path);
    expect(code).toBe(1);
    expect(stderr).toContain(path);
    expect(stderr).toContain(said);
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  test.each([
    ["en", "“en” is the language of the original"],
    ["sv", "“translations” does not name “sv”"],
  ])("refuses the language %s", async (language, said) => {
    const { path } = fileWith(source);
    expect(await runCivic(["translations", "stamp", path, "--language", language])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(said),
    });
  });

  test("refuses a file that changed meanwhile, one that is read-only, one that is none; and stamps the others", async () => {
    const [changed, kept, good] = [fileWith(source), fileWith(source), fileWith(source)];
    chmodSync(kept.path, 0o444);
    const own = `${source} `;
    const ran = await runCivic(
      [
        ...["translations", "stamp", changed.path, kept.path, kept.folder, "/nowhere/a.json", good.path],
        ...["--language", "fr", "--reviewed-by", "Service", "--json"],
      ],
      {
        readBytes: (path) => {
          if (path === kept.folder) return { type: "not-regular" };
          const bytes = readFileSync(path);
          if (path === changed.path) writeFileSync(path, own);
          return { type: "bytes", bytes };
        },
      },
    );
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(`${changed.path}: has changed meanwhile, and nothing was written.`);
    for (const path of [kept.path, kept.folder, "/nowhere/a.json"]) expect(ran.stderr).toContain(`${path}: `);
    expect(readFileSync(changed.path, "utf8")).toBe(own);
    expect(readFileSync(kept.path, "utf8")).toBe(source);
    expect(JSON.parse(ran.stdout).stamps).toMatchObject([{ path: good.path, changed: true }]);
    for (const { folder } of [changed, kept])
      expect(readdirSync(join(folder, "fr/service"))).toEqual(["fr-114.json"]);
  });

  test.each([
    [["stamp", "a.json"], "--language is missing."],
    [["stamp", "--language", "fr"], "Expected"],
    [["stamp", "a.json", "--language", "fr", "--data", "x"], "--data is not an option here."],
    [["stamp", "a.json", "--language", "fr", "--all"], "--all is not an option here."],
    [["stamp", "a.json", "--language", "fr", "--reviewed-by", ""], "--reviewed-by is empty."],
  ])("%j is wrong usage", async (args, said) => {
    const { code, stderr } = await runCivic(["translations", ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});
