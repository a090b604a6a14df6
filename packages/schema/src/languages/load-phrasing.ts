import { type Phrasing, phrasingOf } from "../words/phrasing.ts";
import { type Language, languages } from "./languages.ts";

/** Loads what values are put into words with, in one language; the words of the others stay where they are. */
export async function loadPhrasing(language: Language): Promise<Phrasing> {
  const { words, labels } = languages[language];
  return phrasingOf(language, ...(await Promise.all([words(), labels()])));
}
