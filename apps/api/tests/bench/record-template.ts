import type { Random } from "../fuzz/random.ts";
import type { Json, JsonRecord } from "../support/compiled-records.ts";
import type { MadeRecord } from "../support/record-folder.ts";

/** A record as text, taken apart, so that copies of it are made by joining. */
export interface RecordTemplate {
  readonly original: JsonRecord;
  /** Text as it stands, and between two pieces of it a word that may be exchanged, with its language. */
  readonly pieces: readonly string[];
  readonly words: readonly { readonly word: string; readonly language: string }[];
}

/** Words by language, each as often as it is used. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>;

/** Share of the words of a text that are exchanged. */
const exchanged = 0.3;
const word = /\b[a-z]{5,}\b/g;

// Characters that no text has; JSON writes them as escapes, which no text has either.
const [aroundWord, atName] = ["\u0001", "\u0002"];
const [wordMark, nameMark] = ["\\u0001", "\\u0002"];

export function templateOf(original: JsonRecord): RecordTemplate {
  const marked = withTexts(original, (text, language) =>
    text.replaceAll(word, (found) => `${aroundWord}${language}:${found}${aroundWord}`),
  ) as JsonRecord & { name: Record<string, string>; translations?: Record<string, { madeFrom?: string }> };
  // Of other texts than those that it now has.
  for (const translation of Object.values(marked.translations ?? {})) delete translation.madeFrom;
  const name = Object.fromEntries(
    Object.entries(marked.name).map(([language, text]) => [language, `${text} ${atName}`]),
  );
  const parts = JSON.stringify({ ...marked, id: copiedId(original, atName), name }).split(wordMark);
  return {
    original,
    pieces: parts.filter((_, index) => index % 2 === 0),
    words: parts
      .filter((_, index) => index % 2 === 1)
      .map((part) => {
        const [language = "", found = ""] = part.split(":");
        return { word: found, language };
      }),
  };
}

interface Copying {
  readonly vocabulary: Vocabulary;
  readonly random: Random;
}

/** A copy with a name of its own, which is part of its id too, and some other words in its texts. */
export function copyFrom(
  { original, pieces, words }: RecordTemplate,
  name: string,
  { vocabulary, random }: Copying,
): MadeRecord {
  let text = pieces[0] ?? "";
  for (const [index, { word: own, language }] of words.entries()) {
    const other = random.chance(exchanged) ? vocabulary.get(language) : undefined;
    text += (other ? random.pick(other) : own) + pieces[index + 1];
  }
  const { kind, publisher, jurisdiction } = original;
  const record = { kind, publisher, jurisdiction, id: copiedId(original, name) };
  return { record, text: text.replaceAll(nameMark, name) };
}

function copiedId({ id }: JsonRecord, name: string): string {
  const [publisher, kind, slug = ""] = id.split("/");
  return `${publisher}/${kind}/${slug.slice(0, 60).replace(/-$/, "")}-${name}`;
}

const languageTag = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/;

/** Texts by language stand in objects whose members are all language tags. */
function isLocalisedText(value: { [key: string]: Json }): value is Record<string, string> {
  const members = Object.entries(value);
  return (
    members.length > 0 && members.every(([name, text]) => languageTag.test(name) && typeof text === "string")
  );
}

function withTexts(value: Json, change: (text: string, language: string) => string): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => withTexts(each, change));
  const localised = isLocalisedText(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      localised && typeof each === "string" ? change(each, name) : withTexts(each, change),
    ]),
  );
}

export function vocabularyOf(records: readonly JsonRecord[]): Vocabulary {
  const words = new Map<string, string[]>();
  for (const record of records) {
    withTexts(record, (text, language) => {
      const known = words.get(language) ?? [];
      words.set(language, known);
      known.push(...(text.match(word) ?? []));
      return text;
    });
  }
  return words;
}
