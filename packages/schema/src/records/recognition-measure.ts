import * as z from "zod";
import { eligibility } from "../eligibility/eligibility.ts";
import { lifeCycleCode, recognitionMeasureCode } from "../parts/codes.ts";
import { contact } from "../parts/contact.ts";
import { partialDate, period } from "../parts/date.ts";
import { referenceTo } from "../parts/identifier.ts";
import { localisedText } from "../parts/language.ts";
import { legalReference } from "../parts/legal-reference.ts";
import { parties } from "../parts/parties.ts";
import { provenance } from "../parts/provenance.ts";
import { head, tail } from "./head.ts";

const dayCommon = { firstHeld: partialDate.optional(), provenance: provenance.optional() };
const month = z.int().min(1).max(12);

const dayRule = z
  .discriminatedUnion("rule", [
    z.strictObject({ rule: z.literal("fixed-date"), month, day: z.int().min(1).max(31), ...dayCommon }),
    z.strictObject({
      rule: z.literal("nth-weekday"),
      month,
      weekday: z.enum(["mo", "tu", "we", "th", "fr", "sa", "su"]),
      nth: z
        .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(-1)])
        .meta({
          description: "First to fifth of the month, or -1 for the last.",
        }),
      ...dayCommon,
    }),
    z.strictObject({
      rule: z.literal("easter"),
      offset: z
        .int()
        .min(-70)
        .max(70)
        .meta({ description: "Days after Easter Sunday of the Gregorian calendar; negative before." }),
      ...dayCommon,
    }),
    z.strictObject({
      rule: z.literal("announced"),
      description: localisedText.meta({ description: "Who fixes the date each year, and when." }),
      ...dayCommon,
    }),
  ])
  .meta({
    id: "DayRule",
    title: "DayRule",
    description: "The rule that gives a day of remembrance in each year.",
  });

/** A status, medal, day of remembrance, memorial, museum … */
export const recognitionMeasure = z
  .strictObject({
    ...head("recognition-measure"),
    types: z.array(recognitionMeasureCode).min(1),
    description: localisedText.optional(),
    established: partialDate.optional(),
    lifeCycle: z
      .strictObject({
        stage: lifeCycleCode,
        period: period.optional(),
        provenance: provenance.optional(),
      })
      .optional(),
    grantedBy: parties.optional(),
    eligibility: eligibility.optional(),
    dayOfRemembrance: dayRule.optional().meta({ description: "The rule that gives the date in each year." }),
    askedThrough: referenceTo("service")
      .optional()
      .meta({ description: "The service through which it is asked for." }),
    place: localisedText.optional(),
    application: z
      .strictObject({
        description: localisedText,
        contacts: z.array(contact).min(1).optional(),
        provenance: provenance.optional(),
      })
      .optional(),
    legalBasis: z.array(legalReference).min(1).optional(),
    ...tail,
  })
  .meta({
    title: "RecognitionMeasure",
    description: "A status, medal, day of remembrance, memorial, museum …",
  });

/** See {@link recognitionMeasure}. */
export interface RecognitionMeasure extends z.infer<typeof recognitionMeasure> {}
