import { type CivicRecord, codelists, partsOf, textsOf } from "@civic/schema";
import { isLaterModel } from "./later-model.ts";
import { distinctWords } from "./words.ts";

/** What a record is found by, besides its head. */
export interface Facets {
  readonly needs: readonly string[];
  readonly phases: readonly string[];
  /** Folded words of its texts in every language. */
  readonly words: readonly string[];
}

const facetOfField: Readonly<Record<string, "need" | "phase">> = {
  need: "need",
  needs: "need",
  phase: "phase",
  phases: "phase",
};

const codesOf = {
  need: new Set<unknown>(codelists.need.concepts.map(({ code }) => code)),
  phase: new Set<unknown>(codelists.phase.concepts.map(({ code }) => code)),
};

/**
 * Reads the needs, phases and words of a valid record wherever the model places them. Where a later model would place them
 * nobody here knows: such a record is found by none.
 */
export function facetsOf(record: CivicRecord): Facets {
  if (isLaterModel(record.schemaVersion)) return { needs: [], phases: [], words: [] };
  const named = { need: new Set<string>(), phase: new Set<string>() };
  collect(record, named);
  const texts = textsOf(partsOf(record)).flatMap(({ text }) => Object.values(text));
  return { needs: [...named.need], phases: [...named.phase], words: distinctWords(texts) };
}

/** Every kind calls its needs and phases so, at whatever depth. What a State adds for itself is not looked into. */
function collect(value: object, named: { need: Set<string>; phase: Set<string> }): void {
  for (const [field, inner] of Object.entries(value)) {
    const facet = facetOfField[field];
    if (facet !== undefined) {
      for (const code of [inner].flat()) if (codesOf[facet].has(code)) named[facet].add(code);
    } else if (typeof inner === "object" && inner !== null && field !== "extensions") collect(inner, named);
  }
}
