import { describe, expect, test } from "vitest";
import { problemKinds } from "../endpoints/problem.ts";
import { isLanguage, languageOf, languages, languageTags, preferredLanguage } from "./languages.ts";

test("languages are offered in their own names and directions", () => {
  expect(
    Object.entries(languages).map(([tag, { name, direction }]) => `${tag} ${name} ${direction}`),
  ).toEqual(["en English ltr", "fr Français ltr", "es Español ltr", "de Deutsch ltr", "ar العربية rtl"]);
});

test.each(languageTags)(
  "%s has a name that Intl knows, and words for every list, finding and problem",
  async (tag) => {
    const { name, labels, messages, problems } = languages[tag];
    const known = new Intl.DisplayNames(tag, { type: "language" }).of(tag);
    expect(name.toLocaleLowerCase(tag)).toBe(known?.toLocaleLowerCase(tag));
    expect(Object.keys(await labels())).toEqual(Object.keys(await languages.en.labels()));
    expect(Object.keys(await messages()).toSorted()).toEqual(
      Object.keys(await languages.en.messages()).toSorted(),
    );
    expect(Object.keys(await problems())).toEqual(Object.keys(problemKinds));
  },
);

describe("the language of a reader", () => {
  test.each([
    ["fr", "fr"],
    ["fr-BE", "fr"],
    ["ar-EG", "ar"],
    ["FR", "fr"],
    ["fr_FR.UTF-8", "fr"],
    ["de_AT@euro", "de"],
    ["C.UTF-8", undefined],
    ["frr", undefined],
    ["", undefined],
    ["constructor", undefined],
  ])("%s", (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  test("the first that is spoken is taken, and English where none is", () => {
    expect(preferredLanguage(["nl-NL", "fr-BE", "en"])).toBe("fr");
    expect(preferredLanguage(["pl", "nl"])).toBe("en");
    expect(preferredLanguage([])).toBe("en");
  });

  test("a tag of another language is none of ours", () => {
    expect(isLanguage("fr")).toBe(true);
    expect(isLanguage("frr")).toBe(false);
    expect(isLanguage("toString")).toBe(false);
  });
});
