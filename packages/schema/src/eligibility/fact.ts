import type { Criterion } from "../../generated/types/model.ts";
import { type EligibilityFactCode, eligibilityFact, type FactType } from "../codelists/eligibility-fact.ts";

/** Facts of one type: those that a criterion of that type may compare. */
export type FactOf<Type extends FactType> = Extract<
  Comparison,
  { op: Type extends "boolean" ? "fact" : Type }
>["fact"];

type Comparison = Extract<Criterion, { fact: string }>;

/** The code list from which the values of a `code` fact come; none for codes of another standard (ISO 3166-2). */
export function listOfFact(fact: EligibilityFactCode): string | undefined {
  return eligibilityFact.concepts.find(({ code }) => code === fact)?.list;
}
