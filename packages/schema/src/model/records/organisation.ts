import * as z from "zod";
import { phaseCode, providerTypeCode } from "../parts/codes.ts";
import { contact } from "../parts/contact.ts";
import { partialDate, period } from "../parts/date.ts";
import { referenceTo } from "../parts/identifier.ts";
import { localisedText } from "../parts/language.ts";
import { provenance } from "../parts/provenance.ts";
import { webAddress } from "../parts/web-address.ts";
import { head, tail } from "./head.ts";

/** A body that helps victims: authority, service, court, fund, insurer, association … */
export const organisation = z
  .strictObject({
    ...head("organisation"),
    formerNames: z
      .array(
        z.strictObject({
          name: localisedText.meta({ description: "The former name." }),
          used: period.optional().meta({ description: "From when to when the body bore it." }),
          note: localisedText
            .optional()
            .meta({ description: "Why it changed, or what else changed with it." }),
          provenance: provenance.optional(),
        }),
      )
      .min(1)
      .optional()
      .meta({ description: "Names the body bore before, so that older documents are understood." }),
    established: partialDate.optional().meta({ description: "When the body was set up." }),
    providerTypes: z.array(providerTypeCode).min(1).meta({ description: "What sort of body it is." }),
    partOf: referenceTo("organisation").optional().meta({ description: "Body that it belongs to." }),
    memberOf: z
      .array(referenceTo("organisation"))
      .min(1)
      .optional()
      .meta({ description: "Networks and federations that it is a member of." }),
    role: localisedText.meta({ description: "What it does for victims." }),
    phases: z
      .array(phaseCode)
      .min(1)
      .optional()
      .meta({ description: "When after an event it is active. Absent: not said." }),
    website: webAddress.optional().meta({ description: "Its own site." }),
    contacts: z
      .array(contact)
      .min(1)
      .optional()
      .meta({ description: "How victims or professionals reach it." }),
    ...tail,
  })
  .meta({
    title: "Organisation",
    description: "A body that helps victims: authority, service, court, fund, insurer, association …",
  });

/** See {@link organisation}. */
export interface Organisation extends z.infer<typeof organisation> {}
