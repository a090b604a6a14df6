import * as z from "zod";
import { eligibility } from "../eligibility/eligibility.ts";
import { clock } from "../parts/clock.ts";
import {
  costBasisCode,
  deliveryModeCode,
  lifeCycleCode,
  needCode,
  phaseCode,
  serviceTypeCode,
  territorialExtentCode,
} from "../parts/codes.ts";
import { contact, openingHours } from "../parts/contact.ts";
import { partialDate, period } from "../parts/date.ts";
import { languageTag, localisedText } from "../parts/language.ts";
import { parties } from "../parts/parties.ts";
import { provenance } from "../parts/provenance.ts";
import { head, tail } from "./head.ts";

/** One service that a victim can use. */
export const service = z
  .strictObject({
    ...head("service"),
    description: localisedText.optional(),
    providers: parties,
    serviceTypes: z.array(serviceTypeCode).min(1),
    needs: z
      .array(needCode)
      .min(1)
      .meta({ description: "Needs it meets, as coarsely or finely as the source says." }),
    phases: z.array(phaseCode).min(1),
    targetGroup: localisedText.optional(),
    eligibility: eligibility.optional(),
    delivery: z
      .strictObject({
        modes: z.array(deliveryModeCode).min(1).optional(),
        description: localisedText.optional(),
        provenance: provenance.optional(),
      })
      .optional(),
    contacts: z.array(contact).min(1).optional(),
    hours: openingHours.optional(),
    languages: z
      .strictObject({
        tags: z.array(languageTag).min(1).optional(),
        note: localisedText.optional(),
        provenance: provenance.optional(),
      })
      .optional(),
    cost: z
      .strictObject({
        basis: costBasisCode.optional(),
        description: localisedText.optional(),
        provenance: provenance.optional(),
      })
      .optional(),
    territory: z
      .strictObject({
        extent: territorialExtentCode.optional(),
        description: localisedText.optional(),
        provenance: provenance.optional(),
      })
      .optional(),
    capacity: z
      .strictObject({
        description: localisedText.optional(),
        available: z.int().min(0).optional(),
        maximum: z.int().min(0).optional(),
        unit: localisedText.optional().meta({ description: "What is counted: beds, places, lines." }),
        asOf: partialDate.optional(),
        provenance: provenance.optional(),
      })
      .optional(),
    lifeCycle: z
      .strictObject({
        stage: lifeCycleCode,
        period: period.optional(),
        provenance: provenance.optional(),
      })
      .optional(),
    clocks: z
      .array(clock)
      .min(1)
      .optional()
      .meta({ description: "By when to ask, how long it is given, how soon it comes." }),
    ...tail,
  })
  .meta({ title: "Service", description: "One service that a victim can use." });

/** See {@link service}. */
export interface Service extends z.infer<typeof service> {}
