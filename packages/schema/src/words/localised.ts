import type { LocalisedText } from "../../generated/types/model.ts";
import { frenchSpaces } from "../parts/french-spaces.ts";
import type { Phrasing } from "./phrasing.ts";

/** A text as the reader sees it: in the language asked for, else in the language of the original. */
export interface Reading {
  readonly text: string;
  readonly lang: string;
  /** The words of the original, where a translation is shown. */
  readonly original?: { readonly text: string; readonly lang: string };
}

/** Chooses the words of a text of a record for a reader. */
export function reading(
  text: LocalisedText,
  record: { readonly language: string },
  language: string,
): Reading {
  const original = text[record.language];
  const wanted = text[language];
  if (wanted !== undefined) {
    if (original === undefined || language === record.language) return { text: wanted, lang: language };
    return { text: wanted, lang: language, original: { text: original, lang: record.language } };
  }
  if (original !== undefined) return { text: original, lang: record.language };
  const [lang = record.language, words = ""] = Object.entries(text)[0] ?? [];
  return { text: words, lang };
}

/** A text with the spaces that its language sets, for example before the double marks of French. */
export function typeset(text: string, lang: string): string {
  return lang.startsWith("fr") ? frenchSpaces(text) : text;
}

const lineBreak = /[\n-\r\u0085\u2028\u2029]\s*/g;

/**
 * A text in the language of the reader; else in English, which more people read; else in the first that it has. It stands
 * in a line among others: its paragraphs follow one another, so that none can be taken for a line of the answer.
 */
export function textIn(text: LocalisedText, phrasing: Pick<Phrasing, "language">): string {
  const lang = languageShown(text, phrasing);
  return typeset(text[lang] ?? "", lang).replaceAll(lineBreak, " ");
}

/** The language in which {@link textIn} gives a text. */
function languageShown(text: LocalisedText, { language }: Pick<Phrasing, "language">): string {
  return [language, "en", ...Object.keys(text)].find((each) => text[each] !== undefined) ?? language;
}

/** The same, with the tag of its language behind it where that is not the reader’s: `NOAH [en]`. */
export function markedText(text: LocalisedText, phrasing: Pick<Phrasing, "language">): string {
  return marked(textIn(text, phrasing), text, phrasing);
}

/** The same as one part of a line of several: without the full stop that would end it. */
export function markedPart(text: LocalisedText, phrasing: Pick<Phrasing, "language">): string {
  return marked(textIn(text, phrasing).replace(/\.$/, ""), text, phrasing);
}

/** The same of a name, of which a line holds no more than the beginning. */
export function markedName(name: LocalisedText, phrasing: Pick<Phrasing, "language">): string {
  return marked(shortened(textIn(name, phrasing), longestName), name, phrasing);
}

function marked(said: string, text: LocalisedText, phrasing: Pick<Phrasing, "language">): string {
  const lang = languageShown(text, phrasing);
  return lang === phrasing.language ? said : `${said} [${lang}]`;
}

/** Longest text that stands in a line of values; the whole is in the record. */
const longest = 80;

/** Longest name that stands in a line: longer than any that is known, far shorter than a record may hold. */
export const longestName = 200;

/** The beginning of a text, cut between words. */
export function shortened(text: string, most: number = longest): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2))} …`;
}
