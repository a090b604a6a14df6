import type { EligibilityFactCode } from "@civic/schema";
import { codelists } from "@civic/schema/codelists";

/** A value that a fact may hold, whatever its type. */
export type FactValue = boolean | number | string | readonly string[];

/** What is needed to ask for a fact. */
export interface FactConcept {
  readonly code: EligibilityFactCode;
  readonly type: "boolean" | "code" | "country" | "date" | "number";
  readonly knownBy: "authority" | "expert" | "person";
  /** The fact holds a list of values; whether a value that is not named is so, its code list says (`silence`). */
  readonly multiple?: true;
  /** Code list of its values; a `code` fact without one holds codes of ISO 3166-2. */
  readonly list?: "event-type" | "kinship" | "victim-status";
  readonly unit?: "currency of the scheme" | "days" | "per cent" | "years";
}

const concepts: readonly FactConcept[] = codelists["eligibility-fact"].concepts;
const byCode = new Map(concepts.map((concept) => [concept.code, concept]));

/** How a fact is asked for. */
export function factConcept(code: EligibilityFactCode): FactConcept {
  const concept = byCode.get(code);
  if (concept === undefined) throw new RangeError(`Not a fact of the list: ${code}`);
  return concept;
}

/** Every fact, in the order of the list. */
export const everyFact: readonly EligibilityFactCode[] = concepts.map(({ code }) => code);

/** The few questions that every situation begins with, by what they are about. */
export const openingFacts = {
  event: ["event-country", "event-date", "event-type"],
  person: ["residence-at-event", "nationality", "victim-status", "age-at-event"],
  harm: ["harm-physical", "harm-psychological", "harm-material"],
} as const satisfies Readonly<Record<string, readonly EligibilityFactCode[]>>;

const opening = new Set<EligibilityFactCode>(Object.values(openingFacts).flat());

/** Whether a fact is asked for at the beginning. */
export function isOpening(fact: EligibilityFactCode): boolean {
  return opening.has(fact);
}

/** Facts of which "none" is an answer of its own: everybody has a nationality, not everybody works for a State. */
export function allowsNone(fact: EligibilityFactCode): boolean {
  return fact === "designated-by" || fact === "employer-state" || fact === "victim-employer-state";
}

/** Codes of a list that is asked for by level; `undefined` where the list has none. */
export function codesOf(list: NonNullable<FactConcept["list"]>, level?: string): readonly string[] {
  const all: readonly { readonly code: string; readonly level?: string }[] = codelists[list].concepts;
  return all.filter((concept) => level === undefined || concept.level === level).map(({ code }) => code);
}
