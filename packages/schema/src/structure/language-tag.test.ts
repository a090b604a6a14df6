import { expect, test } from "vitest";
import { isLanguageTag } from "./language-tag.ts";

test.each(["fr", "nl-BE", "sr-Latn", "fsl"])("%s is the tag of a language", (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

test.each(["", "FR", "dk", "cz", "french", "fr_BE", "fr fr", "__proto__"])("“%s” is none", (tag) => {
  expect(isLanguageTag(tag)).toBe(false);
});
