import { describe, expect, test } from "vitest";
import { arabic, english, french, german, spanish } from "../../tests/languages.ts";

describe("German dates in phrases", () => {
  const { navigator } = german.words;
  test.each([
    [navigator.results.on("7. November 2019"), "Ermittelt für den 7. November 2019, in diesem Browser."],
  ])("%s", (phrase, expected) => {
    expect(phrase).toBe(expected);
  });
});

describe("what is set into Arabic phrases", () => {
  test("keeps its own direction between isolates", () => {
    expect(arabic.words.compensation.inside("Loss of income")).toBe("ضمن «\u2068Loss of income\u2069»");
  });

  test("needs none where it is Arabic", () => {
    expect(arabic.words.coverage.panel.seeCountry("فرنسا")).toBe("كل شيء عن هذه الدولة: فرنسا");
  });
});

describe("counts in phrases", () => {
  test.each([
    [english, "1,360 not known"],
    [german, "1.360-mal not known"],
    [french, "not known 1\u202f360 fois"],
    [spanish, "not known 1360 veces"],
    [arabic, "\u2068Not known\u2069: 1,360"],
  ])("are written as the language writes them", ({ words }, expected) => {
    expect(words.coverage.counted(1360, "Not known")).toBe(expected);
  });
});
