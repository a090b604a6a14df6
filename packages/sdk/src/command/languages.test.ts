import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages, languageTags } from "@civic/schema/languages";
import { describe, expect, test } from "vitest";
import { data as allData, emptyFolder, english, runCivic } from "../../tests/run-civic.ts";
import { commandNames } from "./command-name.ts";
import { loadCommandLanguage } from "./language/command-language.ts";

/** The records of one State: enough for a line of every page. */
const data = emptyFolder();
cpSync(join(allData, "be"), join(data, "be"), { recursive: true });

const file = join(emptyFolder(), "situation.json");
writeFileSync(
  file,
  JSON.stringify({
    facts: {
      "event-country": "be",
      "event-date": "2024-09-10",
      "event-type": ["terrorist-act"],
      "victim-status": ["physically-injured"],
      "residence-now": "fr",
    },
  }),
);

/** A folder with one record of Belgium that is none. */
const broken = emptyFolder();
mkdirSync(join(broken, "be/service"), { recursive: true });
writeFileSync(join(broken, "be/service/be-none.json"), "{}");

const pages: Readonly<Record<string, readonly string[]>> = {
  help: ["--help"],
  navigate: ["navigate", file, "--data", data],
  evaluate: ["evaluate", file, "--record", "civic/compensation-scheme/be-solidarity", "--data", data],
  coverage: ["coverage", "--data", data],
  gaps: ["gaps", "--data", data],
  compare: ["compare", "be", "is", "--data", data],
  check: ["check", data],
  "check in full": ["check", data, "be"],
  "gaps in full": ["gaps", "be", "--data", data],
  "coverage in full": ["coverage", "be", "--data", data],
  explain: ["explain", "missing-property"],
  "a name that is none": ["explain", "zzz"],
  "a broken record": ["check", broken],
  "an unknown fact": ["navigate", join(broken, "be/service/be-none.json"), "--data", data],
  "no file": ["navigate", "/nowhere/situation.json", "--data", data],
  "an unknown command": ["naviguer"],
  "an option without value": ["gaps", "--data"],
  "a day that does not exist": ["gaps", "--data", data, "--today", "2026-13-01"],
};

type Phrase = string | ((...values: unknown[]) => string);

function phrases(words: unknown, path = ""): [string, Phrase][] {
  if (typeof words === "string" || typeof words === "function") return [[path, words as Phrase]];
  return Object.entries(words as object).flatMap(([key, inner]) => phrases(inner, `${path}/${key}`));
}

function said(phrase: Phrase, first: unknown = 41): string {
  if (typeof phrase === "string") return phrase;
  return phrase(first, counts, "63");
}

/** The second value of a phrase: a text, and the counts of a comparison. */
const counts = { same: 52, alike: 96, different: 63, notComparable: 74, unknown: 85, toString: () => "52" };

const answersInEnglish = new Map(
  await Promise.all(Object.entries(pages).map(async ([name, args]) => [name, await runCivic(args)] as const)),
);

const others = languageTags.filter((tag) => tag !== "en");

describe.each(others)("in %s", async (tag) => {
  const language = await loadCommandLanguage(tag);
  const own = phrases(language.own);
  const inEnglish = new Map(phrases(english.own));

  test("everything is said, with everything that English sets into it", () => {
    expect(own.map(([path]) => path)).toEqual([...inEnglish.keys()]);
    for (const [path, phrase] of own) {
      const original = said(inEnglish.get(path) ?? "");
      for (const value of ["41", "52", "63", "74", "85"].filter((each) => original.includes(each)))
        expect(said(phrase), path).toContain(value);
      for (const literal of original.match(
        /<[a-z-]+>|--[a-z]+|civic [a-z]+|[a-z]+\/[a-z]+\/[a-z0-9-]+(?:\.json)?/g,
      ) ?? [])
        if (!literal.startsWith("<")) expect(said(phrase), path).toContain(literal);
    }
  });

  test.each([0, 1, 2, 3, 11, 100])("there is a form for %i", (n) => {
    for (const [path, phrase] of own) expect(said(phrase, n), path).not.toMatch(/\{n\}|undefined|NaN/);
  });

  test("no English is left over", () => {
    const shared = own.filter(([path, phrase]) => said(phrase) === said(inEnglish.get(path) ?? ""));
    const sameWords = /\/usage$|^\/check\/(?:provenance|severity\/error)$|^\/compare\/fields\/coverage$/;
    expect(shared.map(([path]) => path).filter((path) => !sameWords.test(path))).toEqual([]);
  });

  test.each(Object.entries(pages))("%s: answers as in English, in other words", async (name, args) => {
    const here = await runCivic(args, { language });
    const { code, stdout, stderr } = answersInEnglish.get(name) ?? {};
    expect(here.code).toBe(code);
    expect([here.stdout === "", here.stderr === ""]).toEqual([stdout === "", stderr === ""]);
    expect(here.stdout + here.stderr).not.toBe(`${stdout}${stderr}`);
    expect(here.stdout + here.stderr).not.toMatch(/undefined|\[object|NaN/);
  });

  test("JSON is the same in every language", async () => {
    const args = ["compare", "be", "is", "--data", data, "--json"];
    expect(await runCivic(args, { language })).toEqual(await runCivic(args));
  });
});

test("French has one apostrophe, and lets no line break before its double marks", async () => {
  const { own } = await loadCommandLanguage("fr");
  for (const [path, phrase] of phrases(own)) expect(said(phrase), path).not.toMatch(/'|« | [:;!?»]/);
});

test.each(languageTags)("in %s a verdict is said of the whole record and of one condition", async (tag) => {
  const { own, label } = await loadCommandLanguage(tag);
  const whole = Object.values(own.evaluate.verdicts);
  expect(new Set(whole).size).toBe(3);
  for (const verdict of ["met", "not-met", "unknown"] as const)
    expect(label("verdict", verdict).length).toBeGreaterThan(2);
});

describe("--lang", () => {
  test("names the languages to those who ask for another", async () => {
    const { code, stdout, stderr } = await runCivic(["gaps", "--data", data, "--lang", "pt"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /^“pt” is not a language of this command\. Use one of: en \(English\), fr \(Français\), /,
    );
    for (const tag of languageTags) expect(stderr).toContain(`${tag} (${languages[tag].name})`);
  });

  test.each([["fr"], ["fr-BE"], ["FR"]])("%s is known", async (tag) => {
    expect((await runCivic(["--help", "--lang", tag])).code).toBe(0);
  });

  test("twice is one too many, unless it is the same", async () => {
    expect(await runCivic(["--help", "--lang", "fr", "--lang", "de"])).toMatchObject({ code: 2 });
    expect(await runCivic(["--help", "--lang", "fr", "--lang=fr"])).toMatchObject({ code: 0 });
  });

  test.each([
    [["gaps", "--data", data, "--json=yes"], "--json takes no value."],
    [["gaps", "--data", "--json"], "--data needs a value."],
    [["gaps", "-x"], "Unknown option “-x”."],
    [["gaps", "--data", data, "--lang"], "--lang needs a value."],
  ])("wrong options are said in its words: %j", async (args, sentence) => {
    expect(await runCivic(args)).toMatchObject({ code: 2, stderr: expect.stringContaining(sentence) });
  });

  test("help names every command, and the option itself", async () => {
    const { stdout } = await runCivic(["--help"]);
    for (const name of commandNames) expect(stdout).toContain(`\n  civic ${name} `);
    expect(stdout).toContain("--lang <en|fr|es|de|ar>");
  });
});
