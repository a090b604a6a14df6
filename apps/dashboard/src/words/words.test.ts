import { describe, expect, test } from "vitest";
import { arabic, english, french, german, spanish } from "../../tests/languages.ts";

describe("counts in phrases", () => {
  test.each([
    [english, "1,360 not known"],
    [german, "1.360-mal not known"],
    [french, "not known 1\u202f360 fois"],
    [spanish, "not known 1360 veces"],
    [arabic, "\u2068Not known\u2069: 1,360"],
  ])("are written as the language writes them", ({ words }, expected) => {
    expect(words.countedLevel(1360, "Not known")).toBe(expected);
  });
});
