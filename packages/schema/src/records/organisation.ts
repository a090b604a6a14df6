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
          name: localisedText,
          used: period.optional(),
          note: localisedText.optional(),
          provenance: provenance.optional(),
        }),
      )
      .min(1)
      .optional(),
    established: partialDate.optional(),
    providerTypes: z.array(providerTypeCode).min(1),
    partOf: referenceTo("organisation").optional(),
    memberOf: z.array(referenceTo("organisation")).min(1).optional(),
    role: localisedText.meta({ description: "What it does for victims." }),
    phases: z.array(phaseCode).min(1).optional(),
    website: webAddress.optional(),
    contacts: z.array(contact).min(1).optional(),
    ...tail,
  })
  .meta({
    title: "Organisation",
    description: "A body that helps victims: authority, service, court, fund, insurer, association …",
  });

/** See {@link organisation}. */
export interface Organisation extends z.infer<typeof organisation> {}
