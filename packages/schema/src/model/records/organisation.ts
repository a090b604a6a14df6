import * as z from "zod";
import { organisationFunctionCode, phaseCode, providerTypeCode } from "../parts/codes.ts";
import { contact } from "../parts/contact.ts";
import { partialDate, period } from "../parts/date.ts";
import { referenceTo } from "../parts/identifier.ts";
import { localisedText } from "../parts/language.ts";
import { legalReference } from "../parts/legal-reference.ts";
import { lifeCycle } from "../parts/life-cycle.ts";
import { parties } from "../parts/parties.ts";
import { provenance } from "../parts/provenance.ts";
import { site } from "../parts/site.ts";
import { webAddress } from "../parts/web-address.ts";
import { head, tail } from "./head.ts";

/** A body that helps victims: authority, service, court, fund, insurer, association … */
export const organisation = z
  .strictObject({
    ...head("organisation"),
    acronym: localisedText.optional().meta({ description: "Short form of the name, for example `FGTI`." }),
    alternateNames: z
      .array(localisedText)
      .min(1)
      .optional()
      .meta({ description: "Other names that are in use today." }),
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
    lifeCycle: lifeCycle
      .optional()
      .meta({ description: "Whether it exists today, and since or until when." }),
    legalForm: localisedText
      .optional()
      .meta({ description: "Its form in law, for example a public body or an association." }),
    accreditations: z
      .array(
        z.strictObject({
          as: localisedText.meta({ description: "What it is recognised as." }),
          by: parties.optional().meta({ description: "Who recognised it." }),
          valid: period.optional().meta({ description: "From when to when." }),
          legalBasis: z
            .array(legalReference)
            .min(1)
            .optional()
            .meta({ description: "Laws, decrees and decisions it rests on." }),
          provenance: provenance.optional(),
        }),
      )
      .min(1)
      .optional()
      .meta({ description: "Recognition by an authority that lets it help victims or act for them." }),
    providerTypes: z.array(providerTypeCode).min(1).meta({ description: "What sort of body it is." }),
    partOf: referenceTo("organisation").optional().meta({ description: "Body that it belongs to." }),
    memberOf: z
      .array(referenceTo("organisation"))
      .min(1)
      .optional()
      .meta({ description: "Networks and federations that it is a member of." }),
    role: localisedText.meta({ description: "What it does for victims." }),
    functions: z
      .array(organisationFunctionCode)
      .min(1)
      .optional()
      .meta({ description: "What it is for, where no phase says it: policy, oversight, memory." }),
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
    sites: z
      .array(site)
      .min(1)
      .optional()
      .meta({ description: "Places where it is found, each with its own hours." }),
    ...tail,
  })
  .meta({
    title: "Organisation",
    description: "A body that helps victims: authority, service, court, fund, insurer, association …",
  });

/** See {@link organisation}. */
export interface Organisation extends z.infer<typeof organisation> {}
