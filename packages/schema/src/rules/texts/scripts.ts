/** Languages that are written in another script than the Latin one, and any letter of theirs. */
export const otherScripts: ReadonlyMap<string, RegExp> = new Map([
  ["ar", /\p{Script=Arabic}/u],
  ["bg", /\p{Script=Cyrillic}/u],
  ["el", /\p{Script=Greek}/u],
  ["fa", /\p{Script=Arabic}/u],
  ["he", /\p{Script=Hebrew}/u],
  ["hy", /\p{Script=Armenian}/u],
  ["ja", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["ka", /\p{Script=Georgian}/u],
  ["ko", /\p{Script=Hangul}/u],
  ["mk", /\p{Script=Cyrillic}/u],
  ["ru", /\p{Script=Cyrillic}/u],
  ["uk", /\p{Script=Cyrillic}/u],
  ["ur", /\p{Script=Arabic}/u],
  ["zh", /\p{Script=Han}/u],
]);
