import * as z from "zod";
import { lifeCycleCode, recognitionMeasureCode } from "../parts/codes.ts";
import { contact } from "../parts/contact.ts";
import { partialDate, period } from "../parts/date.ts";
import { eligibility } from "../parts/eligibility.ts";
import { localisedText } from "../parts/language.ts";
import { legalReference } from "../parts/legal-reference.ts";
import { parties } from "../parts/parties.ts";
import { provenance } from "../parts/provenance.ts";
import { head, tail } from "./head.ts";

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
    dayOfRemembrance: z
      .strictObject({
        rule: z.literal("fixed-date"),
        month: z.int().min(1).max(12),
        day: z.int().min(1).max(31),
        firstHeld: partialDate.optional(),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "The rule that gives the date in each year." }),
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
