import type { EligibilityFactCode } from "@civic/schema";
import { eligibilityFact, eventType, kinship, victimStatus } from "@civic/schema/codelists";
import type { Facts } from "@civic/schema/compute";

/** A value that a fact may hold, whatever its type. */
export type FactValue = boolean | number | string | readonly string[];

/** What is needed to ask for a fact. */
export interface FactConcept {
  readonly code: EligibilityFactCode;
  readonly type: "boolean" | "code" | "country" | "date" | "number";
  readonly knownBy: "authority" | "expert" | "person";
  /** The fact holds a list of values; whether a value that is not named is so, its code list says (`silence`). */
  readonly multiple?: true;
  /** Of a list: whether a value that is not named is not so, or is not said. */
  readonly silence?: "no" | "not-said";
  /** Code list of its values; a `code` fact without one holds codes of ISO 3166-2. */
  readonly list?: "event-type" | "kinship" | "victim-status";
  readonly unit?: "currency of the scheme" | "days" | "per cent" | "persons" | "years";
}

const concepts: readonly FactConcept[] = eligibilityFact.concepts;
const byCode = new Map(concepts.map((concept) => [concept.code, concept]));

/** How a fact is asked for. */
export function factConcept(code: EligibilityFactCode): FactConcept {
  const concept = byCode.get(code);
  if (concept === undefined) throw new RangeError(`Not a fact of the list: ${code}`);
  return concept;
}

/** Every fact, in the order of the list. */
export const everyFact: readonly EligibilityFactCode[] = concepts.map(({ code }) => code);

/** A list of which a value that is not named is not said, and may be known not to be so. */
export type DeniableFact = keyof NonNullable<Facts["not"]>;

/** Whether values of a fact may be known not to be so. */
export function isDeniable(fact: EligibilityFactCode): fact is DeniableFact {
  return factConcept(fact).silence === "not-said";
}

/** Facts of which "none" is an answer of its own: everybody has a nationality, not everybody works for a State. */
export function allowsNone(fact: EligibilityFactCode): boolean {
  return fact === "employer-state" || fact === "victim-employer-state";
}

/** Codes that a question offers first, whatever the list says: they decide what comes before all else. */
const offeredFirst = new Set(["searching-relative"]);

/** "Not known" is an answer to every question, and no kind of event besides. */
const neverOffered = new Set(["unknown-mode"]);

const lists = { "event-type": eventType, kinship, "victim-status": victimStatus };

/** Codes of a list that a question offers; of the kind of event those of one side. */
export function codesOf(list: NonNullable<FactConcept["list"]>, level?: string): readonly string[] {
  const all: readonly { readonly code: string; readonly level?: string }[] = lists[list].concepts;
  const codes = all
    .filter((concept) => level === undefined || concept.level === level)
    .map(({ code }) => code)
    .filter((code) => !neverOffered.has(code));
  return [
    ...codes.filter((code) => offeredFirst.has(code)),
    ...codes.filter((code) => !offeredFirst.has(code)),
  ];
}
