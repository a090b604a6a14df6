import { type CivicRecord, type PartIndex, partsOf, textsOf } from "@civic/schema";
import { distinctWords } from "./words.ts";

/** What a record is found by, besides its head. */
export interface Facets {
  readonly needs: readonly string[];
  readonly phases: readonly string[];
  /** Folded words of its texts in every language. */
  readonly words: readonly string[];
}

/** Reads the needs, phases and words of a valid record wherever the model places them. */
export function facetsOf(record: CivicRecord): Facets {
  const parts = partsOf(record);
  const texts = textsOf(parts).flatMap(({ text }) => Object.values(text));
  return { needs: codes(parts, "NeedCode"), phases: codes(parts, "PhaseCode"), words: distinctWords(texts) };
}

function codes(parts: PartIndex, part: string): string[] {
  return [...new Set(parts.get(part)?.map(({ value }) => value as string))];
}
