import { describe, expect, test } from "vitest";
import { english, french } from "../../tests/languages.ts";
import { labelOf } from "./code.ts";
import { frenchSpaces } from "./french-spaces.ts";
import { plural } from "./plural.ts";
import { isUiLanguage, preferredLanguage } from "./ui-language.ts";

/** Every phrase of a language by its path; functions are called with plain arguments. */
function phrases(words: unknown, path = ""): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") return [[path, String(words("2", "3", "4", "5"))]];
  return Object.entries(words as object).flatMap(([key, inner]) => phrases(inner, `${path}/${key}`));
}

describe("the two languages", () => {
  const inEnglish = new Map(phrases(english.words));
  const inFrench = new Map(phrases(french.words));

  test("say the same things", () => {
    expect([...inFrench.keys()]).toEqual([...inEnglish.keys()]);
  });

  test("leave nothing empty", () => {
    for (const [path, phrase] of [...inEnglish, ...inFrench]) expect(phrase.trim(), path).not.toBe("");
  });

  test("French lets no line break before its double marks", () => {
    for (const [path, phrase] of inFrench) expect(phrase, path).not.toMatch(/« | [:;!?»]/);
  });
});

describe("French dates in phrases", () => {
  const { period } = french.words;
  test.each([
    [period.since("2004"), "depuis 2004"],
    [period.since("1er juillet 2024"), "depuis le 1er juillet 2024"],
    [period.until("mars 2018"), "jusqu'en mars 2018"],
    [period.until("14 juin 2024"), "jusqu'au 14 juin 2024"],
    [period.between("2016", "2018"), "de 2016 à 2018"],
  ])("%s", (phrase, expected) => {
    expect(phrase).toBe(expected);
  });
});

describe("numbers", () => {
  const forms = { one: "{n} source", other: "{n} sources" };

  test("zero is plural in English and singular in French", () => {
    expect(plural("en", 0, forms)).toBe("0 sources");
    expect(plural("fr", 0, forms)).toBe("0 source");
    expect(plural("en", 1, forms)).toBe("1 source");
  });

  test("are written as the language does", () => {
    expect(plural("en", 1234, forms)).toBe("1,234 sources");
  });
});

describe("the language of the reader", () => {
  test("the first that the interface speaks is taken", () => {
    expect(preferredLanguage(["de-DE", "fr-BE", "en"])).toBe("fr");
  });

  test("English where it speaks none of them", () => {
    expect(preferredLanguage(["de", "nl"])).toBe("en");
    expect(preferredLanguage([])).toBe("en");
  });

  test("a tag of another language is none of ours", () => {
    expect(isUiLanguage("fr")).toBe(true);
    expect(isUiLanguage("frr")).toBe(false);
  });
});

describe("words of codes", () => {
  test("come from the lists", () => {
    expect(labelOf(french.labels, "phase", "follow-up")).toBe("Suivi");
  });

  test("a national code stands for itself", () => {
    expect(labelOf(english.labels, "service-type", "x-be-guichet")).toBe("x-be-guichet");
  });
});

test("French spacing leaves times and addresses alone", () => {
  expect(frenchSpaces("de 9:00 à 19:00 ; voir https://a.example")).toBe(
    "de 9:00 à 19:00\u00a0; voir https://a.example",
  );
});
