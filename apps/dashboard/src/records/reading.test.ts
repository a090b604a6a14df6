import { reading } from "@civic/schema/words";
import { describe, expect, test } from "vitest";
import { realRecord } from "../../tests/real-records.ts";
import { isDraftTranslation, isUntranslated, nativeNames } from "./reading.ts";

const cump = realRecord("service", "civic/service/fr-cump");
const aid = realRecord("compensation-scheme", "civic/compensation-scheme/be-1985");

describe("names at home", () => {
  test("every official language but the one that is read", () => {
    const shown = reading(aid.name, aid, "en");
    expect(nativeNames(aid.name, shown, ["nl", "fr", "de"])).toEqual([
      { text: aid.name.nl, lang: "nl" },
      { text: aid.name.fr, lang: "fr" },
    ]);
  });

  test("none where the reader already sees it", () => {
    expect(nativeNames(cump.name, reading(cump.name, cump, "fr"), ["fr"])).toEqual([]);
  });

  test("the same word in two languages is said once", () => {
    const name = { en: "Red Cross number", fr: "105", nl: "105" };
    expect(nativeNames(name, { text: "Red Cross number", lang: "en" }, ["nl", "fr"])).toEqual([
      { text: "105", lang: "nl" },
    ]);
  });
});

describe("draft translations", () => {
  test("are told from the original", () => {
    expect(isDraftTranslation(cump, "fr")).toBe(true);
    expect(isDraftTranslation(cump, "en")).toBe(false);
  });

  test("a translation by a person is no draft", () => {
    expect(isDraftTranslation({ language: "en", translations: { fr: { by: "human" } } }, "fr")).toBe(false);
    expect(isDraftTranslation({ language: "en", translations: { fr: { by: "machine" } } }, "fr")).toBe(true);
  });
});

describe("what nobody has translated", () => {
  test("is told from the original and from every translation, reviewed or not", () => {
    expect(isUntranslated({ language: "en" }, "fr")).toBe(true);
    expect(isUntranslated({ language: "en" }, "en")).toBe(false);
    expect(isUntranslated({ language: "en", translations: { fr: { by: "machine" } } }, "fr")).toBe(false);
  });
});
