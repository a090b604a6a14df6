import { describe, expect, test } from "vitest";
import { arabic, german } from "../../tests/languages.ts";

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
