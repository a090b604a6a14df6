import * as z from "zod";
import type { Situation } from "../../../generated/types/model.ts";
import type { FactType } from "../../codelists/eligibility-fact.ts";
import { type EligibilityFactCode, eligibilityFact } from "../../codelists/eligibility-fact.ts";
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

const factShapes = Object.fromEntries(
  eligibilityFact.concepts.map((concept) => {
    const value = schemaOf[concept.type];
    const held = concept.multiple ? z.array(value).max(50) : value;
    return [concept.code, held.optional().meta({ description: concept.definition })];
  }),
) as unknown as Record<EligibilityFactCode, z.ZodType>;

const deniableShapes = Object.fromEntries(
  eligibilityFact.concepts
    .filter((concept) => "silence" in concept && concept.silence === "not-said")
    .map((concept) => [
      concept.code,
      z
        .array(schemaOf[concept.type])
        .min(1)
        .max(50)
        .optional()
        .meta({ description: "Values that are known not to be so." }),
    ]),
);

const denied = z.strictObject(deniableShapes).optional().meta({
  description: "What is known not to be so, of lists in which a value that is not named is not said.",
});

const facts = z.strictObject({ ...factShapes, not: denied }).meta({
  id: "Facts",
  title: "Facts",
  description:
    "What is known of an event, a person and a claim. An absent fact is unknown, never no. Whether a value that a list does not name is denied or not said, the code list `eligibility-fact` says (`silence`).",
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
