import * as z from "zod";
import { type EligibilityFactCode, eligibilityFact } from "../../codelists/eligibility-fact.ts";
import type { FactType } from "../../eligibility/fact.ts";
import { needCode } from "../parts/codes.ts";
import { calendarDate } from "../parts/date.ts";
import { jurisdictionCode } from "../parts/identifier.ts";

const code = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const schemaOf = {
  boolean: z.boolean(),
  code,
  country: jurisdictionCode,
  date: calendarDate,
  number: z.number().min(0),
} satisfies Record<FactType, z.ZodType>;

type FactConcept = (typeof eligibilityFact)["concepts"][number];
type SingleValue<Type extends FactType> = z.infer<(typeof schemaOf)[Type]>;
type ValueOfConcept<Concept extends FactConcept> = Concept extends { readonly multiple: true }
  ? readonly SingleValue<Concept["type"]>[]
  : SingleValue<Concept["type"]>;

/**
 * What is known of an event, a person and a claim: a value by fact of the code list `eligibility-fact`, which gives the
 * meaning and the unit of each. An absent fact is unknown, never "no".
 */
export type Facts = {
  readonly [Concept in FactConcept as Concept["code"]]?: ValueOfConcept<Concept> | undefined;
};

const factShapes = Object.fromEntries(
  eligibilityFact.concepts.map((concept) => {
    const value = schemaOf[concept.type];
    const held = "multiple" in concept ? z.array(value).max(50) : value;
    return [concept.code, held.optional().meta({ description: concept.definition })];
  }),
) as unknown as Record<EligibilityFactCode, z.ZodType>;

/**
 * An abstract situation in which somebody asks for help. It holds no name and no day of birth, is never a record, and
 * is never sent anywhere: every computation on it runs in the process in which it was typed.
 */
export interface Situation {
  /** What is known; an absent fact is unknown. Lists are complete: what they do not hold does not apply. */
  readonly facts: Facts;
  /** Needs to look for; absent means every need. */
  readonly needs?: readonly z.infer<typeof needCode>[] | undefined;
}

const facts = z.strictObject(factShapes).meta({
  id: "Facts",
  title: "Facts",
  description:
    "What is known of an event, a person and a claim. An absent fact is unknown, never no; lists are complete.",
});

/** The schema of {@link Situation}. */
export const situation = z
  .strictObject({
    facts,
    needs: z
      .array(needCode)
      .min(1)
      .optional()
      .meta({ description: "Needs to look for; absent means every need." }),
  })
  .meta({
    id: "Situation",
    title: "Situation",
    description: "An abstract situation in which somebody asks for help, without a name or a day of birth.",
    examples: [{ facts: { "event-country": "fr", "event-date": "2025-03-01", nationality: ["be"] } }],
  }) as unknown as z.ZodType<Situation>;
