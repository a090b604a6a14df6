import type { RecordKind } from "@civic/schema";
import { fieldIdAt, fieldWords } from "@civic/schema/fields";
import { folded } from "../cells/choices.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { anyItem, type Place } from "../layout/layout.ts";

/** Between the names of what stands in one another. */
const inside = " › ";

/** What a member is called in the language of the book, and what it holds. */
export function memberWords(kind: RecordKind, path: readonly string[], { fields }: BookLanguage) {
  const id = fieldIdAt(kind, path.map((key) => `/${key}`).join(""));
  return id === undefined ? { name: path.at(-1) ?? "", help: "" } : fieldWords(id, fields);
}

/** The names of the members that lead to a place, from one on. */
export function pathWords({ kind, path }: Place, language: BookLanguage, from = 0): string {
  return path
    .flatMap((key, index) =>
      index < from || key === anyItem ? [] : [memberWords(kind, path.slice(0, index + 1), language).name],
    )
    .join(inside);
}

/** Members of a place without what stands for positions, for programs: `sites/contacts`. */
function placeName({ path }: Place): string {
  return path.filter((key) => key !== anyItem).join("/");
}

/** What places of records are called in cells, and the places that words stand for, by kind. */
export interface PlaceWords {
  readonly wordOf: (place: Place) => string;
  readonly placeOf: (kind: RecordKind, word: string) => Place | undefined;
  readonly wordsOf: (kind: RecordKind) => readonly string[];
}

/** The words of some places; those of one kind that share their words are told apart by their names for programs. */
export function placeWordsOf(places: readonly Place[], language: BookLanguage): PlaceWords {
  const words = new Map<Place, string>();
  const byKind = new Map<string, Map<string, Place>>();
  for (const place of places) {
    const known = byKind.get(place.kind) ?? new Map<string, Place>();
    byKind.set(place.kind, known);
    const plain = pathWords(place, language);
    const word = known.has(folded(plain)) ? `${plain} (${placeName(place)})` : plain;
    words.set(place, word);
    known.set(folded(word), place);
  }
  for (const place of places) {
    const known = byKind.get(place.kind);
    const name = folded(placeName(place));
    if (known && !known.has(name)) known.set(name, place);
  }
  return {
    wordOf: (place) => words.get(place) ?? "",
    placeOf: (kind, word) => byKind.get(kind)?.get(folded(word)),
    wordsOf: (kind) => places.filter((place) => place.kind === kind).map((place) => words.get(place) ?? ""),
  };
}
