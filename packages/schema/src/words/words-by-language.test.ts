import { describe, expect, test } from "vitest";
import { phrasings } from "../../tests/phrasings.ts";

type Phrase = string | ((...values: unknown[]) => string);

/** Every phrase of a language by its path. */
function phrases(words: unknown, path = ""): [string, Phrase][] {
  if (typeof words === "string" || typeof words === "function") return [[path, words as Phrase]];
  return Object.entries(words as object).flatMap(([key, inner]) => phrases(inner, `${path}/${key}`));
}

const [english, ...others] = phrasings.map(({ language, words }) => [language, phrases(words)] as const);
const inEnglish = new Map(english?.[1]);

/** Phrases that may be no more than what is set into them. */
const identical = /^\/(?:formats\/(?:date|measure)|inSentence|ofSource)$/;

/** The phrase with plain values in it, a number first. */
function said(path: string, phrase: Phrase, first = 41): string {
  if (typeof phrase === "string") return phrase;
  if (identical.test(path)) return phrase(String(first));
  // The place of a weekday in its month is 1 to 5 or -1.
  return phrase(/^\/(?:remembrance|hours)\/everyNth$/.test(path) ? 2 : first, "52", "63");
}

describe.each(others)("%s", (_, own) => {
  test("says what English says, and leaves nothing empty", () => {
    expect(own.map(([path]) => path)).toEqual([...inEnglish.keys()]);
    for (const [path, phrase] of own) expect(said(path, phrase).trim(), path).not.toBe("");
  });

  test("sets into a phrase everything that English does", () => {
    for (const [path, phrase] of own) {
      const original = said(path, inEnglish.get(path) ?? "");
      for (const value of ["41", "52", "63"].filter((each) => original.includes(each)))
        expect(said(path, phrase), path).toContain(value);
    }
  });

  test.each([0, 1, 2, 3, 11, 100, 1_000_000])("has a form for %i", (n) => {
    for (const [path, phrase] of own) expect(said(path, phrase, n), path).not.toMatch(/\{n\}|undefined|NaN/);
  });

  test("leaves no English over", () => {
    const shared = own
      .filter(([path, phrase]) => said(path, phrase) === said(path, inEnglish.get(path) ?? ""))
      // Nothing but values and signs is no English; “Web” and “no” are words of several languages, as are some names.
      .filter(([path]) => !/^\/formats\/|^\/fact\/regions\//.test(path))
      .map(([path, phrase]) => said(path, phrase))
      .filter((text) => /\p{Letter}/u.test(text) && !/^(?:Web|no(?:: 41)?)$/i.test(text));
    expect(shared).toEqual([]);
  });
});

const phrasesIn = (tag: string) => others.find(([language]) => language === tag)?.[1] ?? [];

test("French lets no line break before its double marks", () => {
  expect(phrasesIn("fr")).not.toEqual([]);
  for (const [path, phrase] of phrasesIn("fr")) expect(said(path, phrase), path).not.toMatch(/« | [:;!?»]/);
});

test("French has one apostrophe, in its words and its labels", () => {
  for (const [path, phrase] of phrasesIn("fr")) expect(said(path, phrase), path).not.toContain("'");
  const { labels } = phrasings.find(({ language }) => language === "fr") ?? {};
  expect(JSON.stringify(labels)).toContain("’");
  expect(JSON.stringify(labels)).not.toContain("'");
});

test("Arabic is written in Arabic letters and marks", () => {
  expect(phrasesIn("ar")).not.toEqual([]);
  for (const [path, phrase] of phrasesIn("ar").filter(([each]) => each !== "/formats/locale"))
    expect(said(path, phrase), path).not.toMatch(/[A-Za-z,;?]/);
});
