import * as z from "zod";
import { type EligibilityFactCode, eligibilityFact } from "../codelists/eligibility-fact.ts";

/** Type of a fact: which comparison applies to it. */
export type FactType = (typeof eligibilityFact)["concepts"][number]["type"];

/** Facts of one type. */
export type FactOf<Type extends FactType> = Extract<
  (typeof eligibilityFact)["concepts"][number],
  { type: Type }
>["code"];

/** The code list from which the values of a `code` fact come; none for codes of another standard (ISO 3166-2). */
export function listOfFact(fact: EligibilityFactCode): string | undefined {
  const concept = eligibilityFact.concepts.find(({ code }) => code === fact);
  return concept && "list" in concept ? concept.list : undefined;
}

/** The schema of the facts of one type. */
export function factOf<const Type extends FactType>(type: Type): z.ZodType<FactOf<Type>> {
  const codes = eligibilityFact.concepts
    .filter((concept) => concept.type === type)
    .map((concept) => concept.code);
  return z.enum(codes as [string, ...string[]]).meta({
    description: `A fact of type ${type}; see the code list \`eligibility-fact\`.`,
  }) as unknown as z.ZodType<FactOf<Type>>;
}
