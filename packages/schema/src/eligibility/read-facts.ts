import type { Facts, Situation } from "../../generated/types/model.ts";
import { eligibilityFact, type FactType } from "../codelists/eligibility-fact.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { misfit } from "./misfit.ts";

type FactConcept = (typeof eligibilityFact)["concepts"][number];

/** Values that a fact which holds several may hold: as many as the schema of situations allows. */
const mostValues = 50;

const typeofFact = {
  boolean: "boolean",
  code: "string",
  country: "string",
  date: "string",
  number: "number",
} as const satisfies Record<FactType, string>;

const known = new Set<string>(eligibilityFact.concepts.map(({ code }) => code));

/**
 * The facts of a situation that are facts and hold values of their type; what is neither says nothing. Situations come
 * from pages and files that nobody may have checked: {@link misfitsOf} says what was left out.
 */
export function readFacts(situation: Situation): Facts {
  const facts: unknown = situation?.facts;
  if (typeof facts !== "object" || facts === null) return {};
  return Object.fromEntries(
    eligibilityFact.concepts.flatMap((concept) => {
      const value = (facts as Facts)[concept.code];
      return isFactValue(concept, value) ? [[concept.code, value]] : [];
    }),
  );
}

/** What a situation holds in a place where something else belongs. */
export function misfitsOf(situation: Situation): Finding[] {
  const { facts, needs } = situation ?? {};
  const ofNeeds = needs === undefined || isListOfTexts(needs) ? [] : [misfit("/needs", "array", needs)];
  if (typeof facts !== "object" || facts === null || Array.isArray(facts))
    return [misfit("/facts", "object", facts), ...ofNeeds];
  const strangers = Object.keys(facts).filter((fact) => !known.has(fact));
  const misfits = eligibilityFact.concepts.filter(
    (concept) => facts[concept.code] !== undefined && !isFactValue(concept, facts[concept.code]),
  );
  return [
    ...strangers.map((property) => finding("unknown-property", ["facts", property], { property })),
    ...misfits.map((concept) => misfit(`/facts/${concept.code}`, expectedOf(concept), facts[concept.code])),
    ...ofNeeds,
  ];
}

/** Whether a value is a list of texts. */
export function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function isFactValue(concept: FactConcept, value: unknown): boolean {
  if (!("multiple" in concept)) return isSingle(concept, value);
  return Array.isArray(value) && value.length <= mostValues && value.every((each) => isSingle(concept, each));
}

/** A number that is none, or below nothing, has no meaning in any fact. */
function isSingle({ type }: FactConcept, value: unknown): boolean {
  if (type === "number") return typeof value === "number" && Number.isFinite(value) && value >= 0;
  return typeof value === typeofFact[type];
}

function expectedOf(concept: FactConcept): string {
  const single = concept.type === "number" ? "number-from-0" : typeofFact[concept.type];
  return "multiple" in concept ? "array" : single;
}
