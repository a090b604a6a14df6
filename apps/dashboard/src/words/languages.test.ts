import { languages } from "@civic/schema/languages";
import { en as valueWords } from "@civic/schema/words/en";
import { describe, expect, test } from "vitest";
import { arabic, english, everyLanguage, french, spanish, wordsOfPages } from "../../tests/languages.ts";
import type { Words as CompensationWords } from "../pages/compensation/words/en.ts";
import type { Words as CoverageWords } from "../pages/coverage/words/en.ts";
import type { Language } from "./language.tsx";

interface WordsWithNumbers {
  readonly compensation: CompensationWords;
  readonly coverage: CoverageWords;
}

type Phrase = string | ((...values: unknown[]) => string);

/** Every phrase of a language by its path. */
function phrases(words: unknown, path = ""): [string, Phrase][] {
  if (words === undefined) return [];
  if (typeof words === "string" || typeof words === "function") return [[path, words as Phrase]];
  return Object.entries(words as object).flatMap(([key, inner]) => phrases(inner, `${path}/${key}`));
}

/** The phrases of the pages; those of values are tested where they are. */
function pagePhrases({ words, language }: Language): [string, Phrase][] {
  const shared = phrases(words).filter(([path]) => !Object.hasOwn(valueWords, path.split("/")[1] ?? ""));
  return [...shared, ...phrases(wordsOfPages(language), "/pages")];
}

const others = everyLanguage.filter((each) => each !== english);
const inEnglish = new Map(pagePhrases(english));

/** What no language but some says for itself, or what is read by code. */
const ownConcern = ["/provisional"];

/** The phrase with plain values in it: numbers, or where it wants words, a number first and words between. */
function said(phrase: Phrase, first = 41): string {
  if (typeof phrase === "string") return phrase;
  try {
    return phrase(first, 52, 63, 74);
  } catch {
    return phrase(first, "52", 63, "74");
  }
}

describe.each(everyLanguage.map((language) => [language.language, language] as const))("%s", (name, page) => {
  const { words } = page;
  const own = pagePhrases(page);

  test("says the same things", () => {
    const paths = (list: Iterable<string>) => [...list].filter((path) => path !== "/provisional");
    expect(paths(own.map(([path]) => path))).toEqual(paths(inEnglish.keys()));
  });

  test("leaves nothing empty", () => {
    for (const [path, phrase] of own) expect(said(phrase).trim(), path).not.toBe("");
  });

  test("sets into a phrase everything that English does", () => {
    for (const [path, phrase] of own) {
      const original = said(inEnglish.get(path) ?? "");
      const set = ["41", "52", "63", "74"].filter((value) => original.includes(value));
      for (const value of set) expect(said(phrase), path).toContain(value);
    }
  });

  test.each([0, 1, 2, 3, 11, 100, 1_000_000])("has a form for %i", (n) => {
    for (const [path, phrase] of own) {
      const text = said(phrase, n);
      expect(text, path).not.toMatch(/\{n\}|undefined|NaN/);
      // One and two may be said by the word itself, none in Arabic too.
      const inFigures = n > 2 && said(inEnglish.get(path) ?? "", n).includes(String(n));
      if (inFigures) expect(text.replace(/[.,\s]/gu, ""), path).toContain(String(n));
    }
  });

  test("says whether a native speaker has reviewed it", () => {
    expect(words.provisional !== undefined).toBe(languages[name].draft);
  });
});

/** Words that two languages share. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  fr: [
    "/navigation",
    "/compiled/versions",
    "/compiled/version",
    "/sources/count",
    "/service/types",
    "/service/phases",
    "/service/contacts",
    "/pages/coverage/phases",
    "/pages/coverage/panel/services",
    "/pages/countries/columns/services",
    "/pages/countries/services",
    "/pages/country/services",
    "/pages/country/filterPhase",
    "/pages/country/version",
    "/pages/country/qualitySources",
    "/schemeTerms/silence",
    "/pages/exchange/disputes/columns/version",
    "/pages/compare/columns/7",
    "/pages/compare/blocks/contacts",
    "/pages/pathways/list/phase",
    "/pages/pathways/columns/3",
    "/pages/search/kinds/service",
  ],
  es: ["/pages/pathways/handOvers/isNotAutomatic"],
  de: [
    "/compiled/version",
    "/pages/coverage/phases",
    "/pages/country/filterPhase",
    "/pages/country/version",
    "/schemeTerms/form",
    "/pages/pathways/list/phase",
    "/pages/pathways/columns/3",
    "/pages/exchange/disputes/columns/version",
  ],
  ar: [],
};

test.each(others.map((language) => [language.language, language] as const))(
  "no English is left over: %s",
  (name, page) => {
    const same = pagePhrases(page)
      .filter(([path]) => !ownConcern.includes(path))
      .filter(([path, phrase]) => said(phrase) === said(inEnglish.get(path) ?? ""))
      // Nothing but values and signs is no English.
      .filter(([, phrase]) => /\p{Letter}/u.test(said(phrase)));
    expect(same.map(([path]) => path).sort()).toEqual([...(sameAsEnglish[name] ?? [])].sort());
  },
);

test("French lets no line break before its double marks", () => {
  for (const [path, phrase] of pagePhrases(french)) expect(said(phrase), path).not.toMatch(/« | [:;!?»]/);
});

test("French has one apostrophe", () => {
  for (const [path, phrase] of pagePhrases(french)) expect(said(phrase), path).not.toContain("'");
});

test.each(everyLanguage.map(({ language }) => language))(
  "the numbers of heads and needs are given, not written: %s",
  (language) => {
    const { compensation, coverage } = wordsOfPages(language) as unknown as WordsWithNumbers;
    for (const lead of [
      compensation.lead(41),
      coverage.lead(41),
      coverage.summary(coverage.states(3), "x", 41),
    ])
      expect(lead).toContain("41");
  },
);

test("Arabic is written in Arabic letters and marks", () => {
  const latin = /CIVIC|Apache-2\.0|OpenAPI|API|vCard|iCalendar|HTML|JSON|SHA-256|RFC 8785|×/g;
  for (const [path, phrase] of pagePhrases(arabic)) {
    expect(said(phrase).replace(latin, ""), path).not.toMatch(/[A-Za-z,;?]/);
  }
});

test("Spanish opens its questions", () => {
  for (const [path, phrase] of pagePhrases(spanish)) {
    const text = said(phrase);
    if (text.includes("?")) expect(text, path).toContain("¿");
  }
});
