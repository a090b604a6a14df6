import * as z from "zod";
import type { FactOf } from "../../eligibility/fact.ts";
import { countryGroupCode } from "../parts/codes.ts";
import { calendarDate, duration, type Period, period } from "../parts/date.ts";
import { jurisdictionCode } from "../parts/identifier.ts";
import { type LocalisedText, localisedText } from "../parts/language.ts";
import { type Provenance, provenance } from "../parts/provenance.ts";
import { booleanFact, codeFact, countryFact, dateFact, numberFact } from "./fact.ts";

const said = {
  label: localisedText
    .optional()
    .meta({ description: "The condition in the words of the law or the source." }),
  valid: period.optional().meta({
    description:
      "From when to when it is a condition; on other days it is left out of account. Absent: always, as far as is known.",
  }),
  validOn: dateFact
    .optional()
    .meta({ description: "The day that must lie in `valid`. Absent: the day on which somebody asks." }),
  provenance: provenance.optional(),
};

/** What every criterion may say of itself. */
interface Said {
  label?: LocalisedText | undefined;
  valid?: Period | undefined;
  validOn?: FactOf<"date"> | undefined;
  provenance?: Provenance | undefined;
}

const countryCriterion = z.strictObject({
  op: z.literal("country").meta({ description: "A State is compared with States and groups of States." }),
  fact: countryFact,
  states: z
    .array(jurisdictionCode)
    .min(1)
    .optional()
    .meta({ description: "Met when the fact is one of these States." }),
  groups: z
    .array(countryGroupCode)
    .min(1)
    .optional()
    .meta({ description: "Met when the fact is a member of one of these groups at the date that matters." }),
  sameAs: countryFact.optional().meta({ description: "Another fact; met when both name the same State." }),
  ...said,
});

const codeCriterion = z.strictObject({
  op: z.literal("code").meta({ description: "A code is compared with codes." }),
  fact: codeFact,
  in: z
    .array(
      z
        .string()
        .max(80)
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    )
    .min(1)
    .meta({ description: "Codes of the list that belongs to the fact; met when the fact is one of them." }),
  ...said,
});

const dateCriterion = z.strictObject({
  op: z.literal("date").meta({ description: "A day is compared with a day." }),
  fact: dateFact,
  is: z
    .enum(["before", "on-or-before", "on-or-after", "after"])
    .meta({ description: "How the fact must lie to the day compared." }),
  date: calendarDate.optional(),
  sinceFact: dateFact
    .optional()
    .meta({ description: "Instead of `date`: another fact, with `plus` added to it." }),
  plus: duration.optional(),
  ...said,
});

const numberCriterion = z.strictObject({
  op: z.literal("number").meta({ description: "A number is compared with a number." }),
  fact: numberFact,
  is: z
    .enum(["less-than", "at-most", "at-least", "more-than"])
    .meta({ description: "How the fact must compare with the value." }),
  value: z.number().min(0).meta({ description: "Number compared, in the unit of the fact." }),
  ...said,
});

const factCriterion = z.strictObject({
  op: z.literal("fact").meta({ description: "A fact must be true." }),
  fact: booleanFact.meta({ description: "Met when the fact is true." }),
  ...said,
});

const humanCheck = z.strictObject({
  op: z.literal("human-check").meta({ description: "A person has to judge." }),
  text: localisedText.meta({ description: "What a person has to judge. Always unknown to a machine." }),
  provenance: provenance.optional(),
});

/**
 * A condition of eligibility, as data. `all`, `any` and `not` combine; `country`, `code`, `date`, `number` and `fact`
 * compare one fact with values of its own type, so that a country cannot be compared with a number. What no fact
 * expresses is a `human-check`: always unknown, never silently true.
 */
export type Criterion =
  | ({ op: "all"; of: Criterion[] } & Said)
  | ({ op: "any"; of: Criterion[] } & Said)
  | ({ op: "not"; of: Criterion } & Said)
  | z.infer<typeof countryCriterion>
  | z.infer<typeof codeCriterion>
  | z.infer<typeof dateCriterion>
  | z.infer<typeof numberCriterion>
  | z.infer<typeof factCriterion>
  | z.infer<typeof humanCheck>;

/** The schema of {@link Criterion}. */
export const criterion: z.ZodType<Criterion> = z
  .discriminatedUnion("op", [
    z.strictObject({
      op: z.literal("all").meta({ description: "Every part must be met." }),
      get of() {
        return z.array(criterion).min(1).meta({ description: "The parts." });
      },
      ...said,
    }),
    z.strictObject({
      op: z.literal("any").meta({ description: "One part must be met." }),
      get of() {
        return z.array(criterion).min(1).meta({ description: "The parts." });
      },
      ...said,
    }),
    z.strictObject({
      op: z.literal("not").meta({ description: "The part must not be met." }),
      get of() {
        return criterion;
      },
      ...said,
    }),
    countryCriterion,
    codeCriterion,
    dateCriterion,
    numberCriterion,
    factCriterion,
    humanCheck,
  ])
  .meta({
    id: "Criterion",
    title: "Criterion",
    description:
      "A condition of eligibility, as data. What no fact expresses is a `human-check`: always unknown.",
  }) as unknown as z.ZodType<Criterion>;
