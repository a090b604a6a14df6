import { describe, expect, test } from "vitest";
import { copyOf } from "../../tests/real-records.ts";
import { longestName, markedText, reading, shortened, textIn } from "./localised.ts";

const cump = copyOf("service", "fr-cump");

describe("a text for a reader", () => {
  test("in the language of the original", () => {
    expect(reading(cump.name, cump, "en")).toEqual({
      text: "Medico-psychological emergency cell",
      lang: "en",
    });
  });

  test("translated, with the original beside it", () => {
    expect(reading(cump.name, cump, "fr")).toEqual({
      text: "Cellule d'urgence médico-psychologique (CUMP)",
      lang: "fr",
      original: { text: "Medico-psychological emergency cell", lang: "en" },
    });
  });

  test("in the original where the translation is missing", () => {
    expect(reading({ en: "Only here" }, { language: "en" }, "fr")).toEqual({ text: "Only here", lang: "en" });
  });

  test("a proper name may exist in its own language only", () => {
    expect(reading({ nl: "Slachtofferhulp" }, { language: "en" }, "fr")).toEqual({
      text: "Slachtofferhulp",
      lang: "nl",
    });
  });
});

describe("a text on a line", () => {
  test("has no lines of its own, whatever breaks them", () => {
    for (const lineBreak of ["\n", "\r\n", "\r", "\u0085", "\u2028", "\n\n\t  ", "\v"])
      expect(textIn({ en: `Fund${lineBreak}1. Call` }, { language: "en" })).toBe("Fund 1. Call");
  });

  test.each([
    [{ en: "Fund", fr: "Fonds" }, "fr", "Fonds"],
    [{ fr: "Fonds", en: "Fund" }, "de", "Fund"],
    [{ nl: "Fonds", fr: "Fonds !" }, "de", "Fonds"],
    [{ fr: "Fonds !" }, "de", "Fonds\u00a0!"],
    [{}, "de", ""],
  ])("%j in %s", (text, language, expected) => {
    expect(textIn(text, { language })).toBe(expected);
  });

  test("is cut between words where it is long", () => {
    expect(shortened("short")).toBe("short");
    expect(shortened("word ".repeat(40))).toMatch(/^(?:word )+…$/);
    expect(shortened("word ".repeat(40)).length).toBeLessThan(90);
    expect(shortened("x".repeat(200))).toBe(`${"x".repeat(40)} …`);
    expect(shortened("word ".repeat(2000), longestName)).toMatch(/^(?:word ){30,40}…$/);
  });
});

test("a text in a language that is not the reader's is marked with its tag", () => {
  expect(markedText({ en: "Fund", fr: "Fonds" }, { language: "fr" })).toBe("Fonds");
  expect(markedText({ en: "Fund" }, { language: "fr" })).toBe("Fund [en]");
  expect(markedText({ nl: "Fonds" }, { language: "de" })).toBe("Fonds [nl]");
});
