import type { LocalisedText } from "../../../generated/types/model.ts";
import type { Place } from "../../structure/place.ts";

/** A text and a language that it is given in. */
export interface TextIn {
  readonly at: Place<LocalisedText>;
  readonly language: string;
}

/** Texts in some languages, language by language: in one pass over all texts, however many languages there are. */
export function textsIn(
  languages: Iterable<string>,
  texts: readonly Place<LocalisedText>[],
): readonly TextIn[] {
  const found = new Map([...languages].map((language) => [language, [] as TextIn[]]));
  if (found.size === 0) return none;
  for (const at of texts) for (const language in at.value) found.get(language)?.push({ at, language });
  return [...found.values()].flat();
}

const none: readonly TextIn[] = [];
