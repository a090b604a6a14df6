import * as z from "zod";
import { eventTypeCode, needCode } from "../parts/codes.ts";
import { contact } from "../parts/contact.ts";
import { dateTime } from "../parts/date.ts";
import { jurisdictionCode, referenceTo } from "../parts/identifier.ts";
import { localisedText } from "../parts/language.ts";
import { location } from "../parts/location.ts";
import { openingHours } from "../parts/opening-hours.ts";
import { parties } from "../parts/parties.ts";
import { provenance } from "../parts/provenance.ts";
import { head, tail } from "./head.ts";

/** What is open just now after an event: hotlines, reception centres. Worth nothing once it has expired. */
export const incidentNotice = z
  .strictObject({
    ...head("incident-notice"),
    event: z
      .strictObject({
        description: localisedText.meta({
          description: "The event in neutral words; no figures of victims.",
        }),
        types: z.array(eventTypeCode).min(1).optional().meta({ description: "What sort of event it is." }),
        country: jurisdictionCode.meta({ description: "State on whose territory it took place." }),
        designation: referenceTo("designation")
          .optional()
          .meta({ description: "Official designation of the event, where there is one." }),
      })
      .meta({ description: "The event that the notice is about." }),
    issuedBy: parties.meta({ description: "Authority that issues the notice." }),
    issuedAt: dateTime.meta({ description: "When the notice was issued." }),
    lastVerifiedAt: dateTime.meta({
      description: "When the issuer last made sure that everything in it holds.",
    }),
    expiresAt: dateTime.meta({ description: "After this moment it must not be shown as current." }),
    hotlines: z
      .array(contact)
      .min(1)
      .optional()
      .meta({ description: "Numbers and pages opened for this event." }),
    places: z
      .array(
        z.strictObject({
          name: localisedText.meta({ description: "What the place is called." }),
          place: localisedText.meta({ description: "Where it is: address, or how to find it." }),
          ...location,
          needs: z.array(needCode).min(1).optional().meta({ description: "Needs that are met there." }),
          hours: openingHours.optional().meta({ description: "When it is open." }),
          contacts: z.array(contact).min(1).optional().meta({ description: "How to reach it." }),
          provenance: provenance.optional(),
        }),
      )
      .min(1)
      .optional()
      .meta({ description: "Reception centres and other places to go to." }),
    services: z.array(referenceTo("service")).min(1).optional().meta({ description: "Services activated." }),
    advice: localisedText.optional().meta({ description: "What people concerned should do now." }),
    ...tail,
  })
  .meta({ title: "IncidentNotice", description: "What is open just now after an event, until it expires." });

/** See {@link incidentNotice}. */
export interface IncidentNotice extends z.infer<typeof incidentNotice> {}
