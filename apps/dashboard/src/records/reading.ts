import type { CivicRecord, LocalisedText } from "@civic/schema";
import type { Reading } from "@civic/schema/words";

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

/** Whether a record has not been translated into the language of the reader, who sees the original. */
export function isUntranslated(
  record: Pick<CivicRecord, "language" | "translations">,
  language: string,
): boolean {
  return language !== record.language && record.translations?.[language] === undefined;
}

/** Whether what the reader sees of a record is a translation that no one has reviewed. */
export function isDraftTranslation(
  record: Pick<CivicRecord, "language" | "translations">,
  language: string,
): boolean {
  const translation = record.translations?.[language];
  return language !== record.language && translation !== undefined && translation.by !== "human";
}
