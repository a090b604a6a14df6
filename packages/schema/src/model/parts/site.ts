import * as z from "zod";
import { contact } from "./contact.ts";
import { localisedText } from "./language.ts";
import { location } from "./location.ts";
import { openingHours } from "./opening-hours.ts";
import { provenance } from "./provenance.ts";
import { regionCode } from "./region.ts";

const siteSchema = z
  .strictObject({
    name: localisedText.meta({ description: "What the place is called." }),
    place: localisedText.optional().meta({ description: "Where it is, in words." }),
    ...location,
    hours: openingHours.optional().meta({ description: "When it is open." }),
    contacts: z.array(contact).min(1).optional().meta({ description: "How to reach it." }),
    regions: z
      .array(regionCode)
      .min(1)
      .optional()
      .meta({ description: "Parts of the State that it serves. Absent: not said." }),
    areaServed: localisedText.optional().meta({ description: "Whom or which places it serves, in words." }),
    provenance: provenance.optional(),
  })
  .meta({ id: "Site", title: "Site", description: "One of the places where a body or a service is found." });

/** One of the places where a body or a service is found; a `location` of the Open Referral HSDS, with hours and contacts of its own. */
export interface Site extends z.infer<typeof siteSchema> {}

/** The schema of {@link Site}. */
export const site: z.ZodType<Site> = siteSchema;
