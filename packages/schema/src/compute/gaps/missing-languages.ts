import type { CivicRecord, LocalisedText } from "../../../generated/types/model.ts";
import type { Place } from "../../structure/place.ts";
import { isOwnName } from "../../structure/proper-name.ts";

/** Texts of a record that lack some of the languages asked for. */
export interface MissingLanguages {
  /** Each language that at least one text lacks, in the order asked for. */
  readonly languages: readonly string[];
  /** The texts that lack one of them. */
  readonly places: readonly Place<LocalisedText>[];
}

/**
 * Which texts of a record lack a language; `undefined` where none does. Texts count that are given in the language of the
 * record, but for names that stay in their own.
 */
export function missingLanguages(
  { language: original }: CivicRecord,
  texts: readonly Place<LocalisedText>[],
  asked: readonly string[],
): MissingLanguages | undefined {
  const lacking = new Set<string>();
  const places = texts.filter((place) => {
    const { value } = place;
    if (value[original] === undefined || isOwnName(place)) return false;
    let lacks = false;
    for (const language of asked)
      if (value[language] === undefined) {
        lacking.add(language);
        lacks = true;
      }
    return lacks;
  });
  return places.length === 0
    ? undefined
    : { languages: asked.filter((language) => lacking.has(language)), places };
}
