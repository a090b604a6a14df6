import * as z from "zod";
import { eligibilityFact, type FactType } from "../../codelists/eligibility-fact.ts";
import type { FactOf } from "../../eligibility/fact.ts";

/** The schema of the facts of one type. */
export function factOf<const Type extends FactType>(type: Type): z.ZodType<FactOf<Type>> {
  const codes = eligibilityFact.concepts
    .filter((concept) => concept.type === type)
    .map((concept) => concept.code);
  return z.enum(codes as [string, ...string[]]).meta({
    description: `A fact of type ${type}; see the code list \`eligibility-fact\`.`,
  }) as unknown as z.ZodType<FactOf<Type>>;
}
