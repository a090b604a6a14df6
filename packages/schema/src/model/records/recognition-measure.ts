import * as z from "zod";
import { clock } from "../criteria/clock.ts";
import { eligibility } from "../criteria/eligibility.ts";
import { tiedEvent } from "../criteria/tied-event.ts";
import { recognitionMeasureCode } from "../parts/codes.ts";
import { contact } from "../parts/contact.ts";
import { partialDate, year } from "../parts/date.ts";
import { referenceTo } from "../parts/identifier.ts";
import { localisedText } from "../parts/language.ts";
import { legalReference } from "../parts/legal-reference.ts";
import { lifeCycle } from "../parts/life-cycle.ts";
import { location } from "../parts/location.ts";
import { parties } from "../parts/parties.ts";
import { provenance } from "../parts/provenance.ts";
import { nthOfMonth, weekday } from "../parts/weekday.ts";
import { head, tail } from "./head.ts";

const interval = z
  .strictObject({
    everyYears: z
      .int()
      .min(1)
      .max(100)
      .meta({ description: "Years from one time to the next: 1 for every year." }),
    from: year.optional().meta({ description: "First year. Absent: since it is held." }),
    until: year.optional().meta({ description: "Last year. Absent: without an end that is known." }),
  })
  .meta({
    id: "RemembranceInterval",
    title: "RemembranceInterval",
    description: "How often a day of remembrance is held during some years.",
    examples: [{ everyYears: 5, from: "2024" }],
  });

const dayCommon = {
  firstHeld: partialDate.optional().meta({ description: "When the day was first held." }),
  lastHeld: partialDate.optional().meta({ description: "When it is held for the last time." }),
  intervals: z
    .array(interval)
    .min(1)
    .optional()
    .meta({ description: "How often it is held, where not every year; oldest first." }),
  provenance: provenance.optional(),
};
const month = z.int().min(1).max(12).meta({ description: "Month of the year, 1 to 12." });

const dayRule = z
  .discriminatedUnion("rule", [
    z.strictObject({
      rule: z.literal("fixed-date").meta({ description: "The same day of the same month each year." }),
      month,
      day: z.int().min(1).max(31).meta({ description: "Day of the month, 1 to 31." }),
      ...dayCommon,
    }),
    z.strictObject({
      rule: z.literal("nth-weekday").meta({ description: "A weekday counted within a month." }),
      month,
      weekday: weekday.meta({ description: "Day of the week." }),
      nth: nthOfMonth,
      ...dayCommon,
    }),
    z.strictObject({
      rule: z.literal("easter").meta({ description: "A number of days from Easter." }),
      offset: z
        .int()
        .min(-70)
        .max(70)
        .meta({ description: "Days after Easter Sunday of the Gregorian calendar; negative before." }),
      ...dayCommon,
    }),
    z.strictObject({
      rule: z.literal("announced").meta({ description: "Fixed anew each year; nothing computes it." }),
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
    types: z.array(recognitionMeasureCode).min(1).meta({ description: "What sort of measure it is." }),
    description: localisedText.optional().meta({ description: "What it is and what it means to victims." }),
    established: partialDate.optional().meta({ description: "When it was created." }),
    lifeCycle: lifeCycle.optional().meta({ description: "Whether it runs today, and since or until when." }),
    grantedBy: parties.optional().meta({ description: "Who grants or holds it." }),
    event: tiedEvent
      .optional()
      .meta({ description: "The one event that it is for. Absent: for any, or not said." }),
    eligibility: eligibility.optional().meta({ description: "Who can receive it. Absent: not said." }),
    clocks: z.array(clock).min(1).optional().meta({ description: "By when to ask for it." }),
    dayOfRemembrance: dayRule.optional().meta({ description: "The rule that gives the date in each year." }),
    askedThrough: referenceTo("service")
      .optional()
      .meta({ description: "The service through which it is asked for." }),
    place: localisedText.optional().meta({ description: "Where a memorial, museum or ceremony is." }),
    ...location,
    application: z
      .strictObject({
        description: localisedText.meta({ description: "The steps, in the words of the source." }),
        contacts: z.array(contact).min(1).optional().meta({ description: "Where to ask for it." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "How it is asked for." }),
    legalBasis: z
      .array(legalReference)
      .min(1)
      .optional()
      .meta({ description: "Laws, decrees and provisions it rests on." }),
    ...tail,
  })
  .meta({
    title: "RecognitionMeasure",
    description: "A status, medal, day of remembrance, memorial, museum …",
  });

/** See {@link recognitionMeasure}. */
export interface RecognitionMeasure extends z.infer<typeof recognitionMeasure> {}
