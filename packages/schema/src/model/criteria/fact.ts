import * as z from "zod";
import { eligibilityFact, type FactType } from "../../codelists/eligibility-fact.ts";
import type { FactOf } from "../../eligibility/fact.ts";

function factsOf<const Type extends FactType>(type: Type, id: string): z.ZodType<FactOf<Type>> {
  const codes = eligibilityFact.concepts
    .filter((concept) => concept.type === type)
    .map((concept) => concept.code);
  return z.enum(codes as [string, ...string[]]).meta({
    id,
    title: id,
    description: `A fact of type ${type}; see the code list \`eligibility-fact\`.`,
  }) as unknown as z.ZodType<FactOf<Type>>;
}

/** A fact that is true or false. */
export const booleanFact = factsOf("boolean", "BooleanFact");
/** A fact that holds codes. */
export const codeFact = factsOf("code", "CodeFact");
/** A fact that holds States. */
export const countryFact = factsOf("country", "CountryFact");
/** A fact that holds a day. */
export const dateFact = factsOf("date", "DateFact");
/** A fact that holds a number. */
export const numberFact = factsOf("number", "NumberFact");
