import { expect, test } from "vitest";
import { distinctWords, wordsOf } from "./words.ts";

test.each([
  ["Écoute, aide & ÉCOUTE", ["ecoute", "aide", "ecoute"]],
  ["l'aide aux victimes", ["l", "aide", "aux", "victimes"]],
  ["Straße Œuvre Ærø Łódź", ["strasse", "oeuvre", "aero", "lodz"]],
  ["ΟΔΟΣ οδός", ["οδοσ", "οδοσ"]],
  ["İstanbul ılık", ["istanbul", "ilik"]],
  ["ﬁnance Ⅳ ²", ["finance", "iv", "2"]],
  ["مُساعَدة 日本語 помощь", ["مساعدة", "日本語", "помощь"]],
  ["116 006 / 24-7", ["116", "006", "24", "7"]],
  ["…—!? \u0000", []],
  ["\u{20000}\u{20001}", ["\u{20000}\u{20001}"]],
])("the words of %j are %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test("a word and a question for it are cut at the same place, never inside a letter", () => {
  const long = `${"\u{20000}".repeat(80)}`;
  expect(wordsOf(long)).toEqual(["\u{20000}".repeat(60)]);
  expect(wordsOf("a".repeat(61))).toEqual(wordsOf("a".repeat(200)));
});

test("each word counts once, over all texts", () => {
  expect(distinctWords(["Help line", "line of help", "Aide"])).toEqual(["help", "line", "of", "aide"]);
});

test("no record has more words than an index can hold", () => {
  const texts = Array.from({ length: 60_000 }, (_, index) => `word${index}`);
  const letters = distinctWords(texts).join("").length;
  expect(letters).toBeLessThanOrEqual(200_000);
  expect(letters).toBeGreaterThan(199_000);
});
