import type { Weekday } from "@civic/schema/words";
import type { BookLanguage } from "../language/book-language.ts";

/** Words that stand for codes in cells, one for each code, and the codes that words stand for. */
export interface ChoiceWords {
  readonly title: string;
  readonly wordOf: ReadonlyMap<string, string>;
  /** By the word as {@link folded}, and by the code itself. */
  readonly codeOf: ReadonlyMap<string, string>;
}

/** Between several values in one cell. */
export const separator = ";";
const inLists = /[;؛\n]/;

/** A word without what differs from one hand to another: case, kinds of spaces, spaces at the ends. */
export function folded(word: string): string {
  return word.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toLowerCase();
}

const remembered = new WeakMap<BookLanguage, Map<string, ChoiceWords>>();

/** The words of a code list in a language. */
export function codeChoices(list: string, language: BookLanguage): ChoiceWords {
  return rememberedChoices(`code ${list}`, language, () => {
    const labels: Readonly<Record<string, { title: string; concepts: Readonly<Record<string, string>> }>> =
      language.phrasing.labels;
    const { title = list, concepts = {} } = labels[list] ?? {};
    return choiceWords(title, Object.entries(concepts));
  });
}

/** The words for constants of the model. */
export function wordChoices(words: readonly string[], language: BookLanguage): ChoiceWords {
  return rememberedChoices(`word ${words.join(" ")}`, language, () =>
    choiceWords(
      "",
      words.map((word) => [word, wordOf(word, language)]),
    ),
  );
}

/** Words of a closed set that a book has itself. */
export function ownChoices(title: string, words: Readonly<Record<string, string>>): ChoiceWords {
  return choiceWords(title, Object.entries(words));
}

const weekdays: readonly string[] = ["mo", "tu", "we", "th", "fr", "sa", "su"] satisfies Weekday[];

function wordOf(word: string, { own, phrasing }: BookLanguage): string {
  if (weekdays.includes(word)) return phrasing.format.weekday(word as Weekday);
  const values: Readonly<Record<string, string>> = own.values;
  return values[word] ?? word;
}

function rememberedChoices(key: string, language: BookLanguage, make: () => ChoiceWords): ChoiceWords {
  const known = remembered.get(language) ?? new Map<string, ChoiceWords>();
  remembered.set(language, known);
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

/** A word that two codes share, or that holds a separator, is told apart by its code. */
function choiceWords(
  title: string,
  entries: readonly (readonly [code: string, word: string])[],
): ChoiceWords {
  const times = new Map<string, number>();
  for (const [, word] of entries) times.set(folded(word), (times.get(folded(word)) ?? 0) + 1);
  const wordOf = new Map<string, string>();
  const codeOf = new Map<string, string>();
  for (const [code, word] of entries) {
    const isClear = times.get(folded(word)) === 1 && !inLists.test(word);
    wordOf.set(code, isClear ? word : `${word.replaceAll(/[;؛\n]/g, ",")} [${code}]`);
  }
  for (const [code] of entries) codeOf.set(code, code);
  for (const [code, word] of wordOf) codeOf.set(folded(word), code);
  return { title, wordOf, codeOf };
}

/** The parts of a cell that holds several values. */
export function partsOfList(text: string): string[] {
  return text
    .split(inLists)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
