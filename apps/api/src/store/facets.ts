import { type CivicRecord, type LocalisedText, walkRecord } from "@civic/schema";
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
  const needs = new Set<string>();
  const phases = new Set<string>();
  const texts: string[] = [];
  for (const { part, value } of walkRecord(record)) {
    if (part === "NeedCode") needs.add(value as string);
    else if (part === "PhaseCode") phases.add(value as string);
    else if (part === "LocalisedText") texts.push(...Object.values(value as LocalisedText));
  }
  return { needs: [...needs], phases: [...phases], words: distinctWords(texts) };
}
