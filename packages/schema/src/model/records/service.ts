import * as z from "zod";
import { clock } from "../criteria/clock.ts";
import { eligibility } from "../criteria/eligibility.ts";
import { tiedEvent } from "../criteria/tied-event.ts";
import { amount } from "../parts/amount.ts";
import {
  audienceCode,
  costBasisCode,
  deliveryModeCode,
  interpretationOfferCode,
  needCode,
  phaseCode,
  requirementCode,
  serviceTypeCode,
  targetGroupCode,
  territorialExtentCode,
} from "../parts/codes.ts";
import { contact } from "../parts/contact.ts";
import { partialDate } from "../parts/date.ts";
import { evidence } from "../parts/evidence.ts";
import { languageTag, localisedText } from "../parts/language.ts";
import { lifeCycle } from "../parts/life-cycle.ts";
import { observedTime } from "../parts/observed-time.ts";
import { openingHours } from "../parts/opening-hours.ts";
import { parties } from "../parts/parties.ts";
import { provenance } from "../parts/provenance.ts";
import { site } from "../parts/site.ts";
import { head, tail } from "./head.ts";

/** One service that a victim can use. */
export const service = z
  .strictObject({
    ...head("service"),
    alternateNames: z
      .array(localisedText)
      .min(1)
      .optional()
      .meta({ description: "Other names that are in use today." }),
    description: localisedText.optional().meta({ description: "What is done for the victim." }),
    providers: parties.meta({ description: "Who provides it." }),
    serviceTypes: z.array(serviceTypeCode).min(1).meta({ description: "What sort of service it is." }),
    needs: z
      .array(needCode)
      .min(1)
      .meta({ description: "Needs it meets, as coarsely or finely as the source says." }),
    phases: z.array(phaseCode).min(1).meta({ description: "When after the event it is given." }),
    audience: z
      .array(audienceCode)
      .min(1)
      .optional()
      .meta({ description: "For whom it is there. Absent: for victims, as far as is known." }),
    targetGroups: z
      .array(targetGroupCode)
      .min(1)
      .optional()
      .meta({ description: "Groups that it is meant for, as codes. Absent: not said." }),
    targetGroup: localisedText
      .optional()
      .meta({ description: "Whom it is meant for, in the words of the source." }),
    event: tiedEvent
      .optional()
      .meta({ description: "The one event that it is for. Absent: for any, or not said." }),
    eligibility: eligibility.optional().meta({ description: "Who can use it. Absent: not said." }),
    delivery: z
      .strictObject({
        modes: z
          .array(deliveryModeCode)
          .min(1)
          .optional()
          .meta({ description: "On site, by telephone, on line …" }),
        description: localisedText.optional().meta({ description: "The same in the words of the source." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "How it is given." }),
    contacts: z.array(contact).min(1).optional().meta({ description: "How to reach the service." }),
    hours: openingHours
      .optional()
      .meta({ description: "When it is open, where the contacts say nothing else." }),
    languages: z
      .strictObject({
        tags: z
          .array(languageTag)
          .min(1)
          .optional()
          .meta({ description: "Language tags, sign languages included." }),
        interpretation: interpretationOfferCode.optional(),
        note: localisedText.optional().meta({ description: "What tags and codes cannot say." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "Languages in which it is given." }),
    cost: z
      .strictObject({
        basis: costBasisCode.optional(),
        fees: z
          .array(amount)
          .min(1)
          .optional()
          .meta({ description: "What the person pays, each fee as an amount." }),
        description: localisedText.optional().meta({ description: "Fees, exceptions and who bears them." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "What it costs the victim." }),
    territory: z
      .strictObject({
        extent: territorialExtentCode.optional(),
        description: localisedText.optional().meta({ description: "The places or regions meant." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "Where in the country it is given." }),
    capacity: z
      .strictObject({
        description: localisedText.optional().meta({ description: "Capacity in the words of the source." }),
        available: z.int().min(0).optional().meta({ description: "How many are free, in `unit`." }),
        maximum: z.int().min(0).optional().meta({ description: "How many there are in all, in `unit`." }),
        unit: localisedText.optional().meta({ description: "What is counted: beds, places, lines." }),
        asOf: partialDate.optional().meta({ description: "Date of the count." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "How many it can take." }),
    lifeCycle: lifeCycle.optional().meta({ description: "Whether it runs today, and since or until when." }),
    amounts: z
      .array(amount)
      .min(1)
      .optional()
      .meta({ description: "What the service itself pays, for example a grant given once." }),
    evidence: z.array(evidence).min(1).optional().meta({ description: "What to bring or to send." }),
    referral: z
      .strictObject({
        requirement: requirementCode.optional(),
        from: parties.optional().meta({ description: "Who can refer." }),
        description: localisedText
          .optional()
          .meta({ description: "How the referral is made, in the words of the source." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "Whether somebody has to be referred to it. Absent: not said." }),
    clocks: z.array(clock).min(1).optional().meta({ description: "By when to ask for it." }),
    responseTime: z
      .array(clock)
      .min(1)
      .optional()
      .meta({ description: "How soon it is given, or decided on, once it was asked for." }),
    observedTimes: z
      .array(observedTime)
      .min(1)
      .optional()
      .meta({ description: "How long it really took, once it was asked for." }),
    sites: z
      .array(site)
      .min(1)
      .optional()
      .meta({ description: "Places where it is given, each with its own hours." }),
    ...tail,
  })
  .meta({ title: "Service", description: "One service that a victim can use." });

/** See {@link service}. */
export interface Service extends z.infer<typeof service> {}
