import type { BookLanguage } from "../language/book-language.ts";
import type { Table } from "../layout/layout.ts";
import { type PlaceWords, placeWordsOf } from "./place-words.ts";

const remembered = new WeakMap<BookLanguage, Map<string, PlaceWords>>();

/** What the places of a table of lists are called. */
export function listPlaces({ id, places }: Pick<Table, "id" | "places">, language: BookLanguage): PlaceWords {
  const known = remembered.get(language) ?? new Map<string, PlaceWords>();
  remembered.set(language, known);
  const words = known.get(id) ?? placeWordsOf(places, language);
  known.set(id, words);
  return words;
}
