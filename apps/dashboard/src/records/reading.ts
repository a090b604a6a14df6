import type { CivicRecord, LocalisedText } from "@civic/schema";

/** A text as the reader sees it: in the language asked for, else in the language of the original. */
export interface Reading {
  readonly text: string;
  readonly lang: string;
  /** The words of the original, where a translation is shown. */
  readonly original?: { readonly text: string; readonly lang: string };
}

type Head = Pick<CivicRecord, "language">;

/** Chooses the words of a text for a reader. */
export function reading(text: LocalisedText, record: Head, language: string): Reading {
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

/** The names that a body, law or scheme bears at home, other than the one the reader already sees. */
export function nativeNames(
  name: LocalisedText,
  shown: Reading,
  officialLanguages: readonly string[],
): readonly Reading[] {
  const names: Reading[] = [];
  for (const lang of officialLanguages) {
    const text = name[lang];
    const known = text === shown.text || names.some((other) => other.text === text);
    if (text !== undefined && lang !== shown.lang && !known) names.push({ text, lang });
  }
  return names;
}

/** Whether what the reader sees of a record is a translation that no one has reviewed. */
export function isDraftTranslation(
  record: Pick<CivicRecord, "language" | "translations">,
  language: string,
): boolean {
  const translation = record.translations?.[language];
  return language !== record.language && translation !== undefined && translation.by !== "human";
}
