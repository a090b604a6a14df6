import * as z from "zod";
import { evidenceStrengthCode, keyAreaCode, needCode, phaseCode } from "../parts/codes.ts";
import { contact } from "../parts/contact.ts";
import { period } from "../parts/date.ts";
import { referenceTo } from "../parts/identifier.ts";
import { localisedText } from "../parts/language.ts";
import { parties } from "../parts/parties.ts";
import { provenance } from "../parts/provenance.ts";
import { head, tail } from "./head.ts";

/** Something that was done and that others may want to take over. */
export const goodPractice = z
  .strictObject({
    ...head("good-practice"),
    description: localisedText.meta({ description: "What was done." }),
    keyAreas: z.array(keyAreaCode).min(1).optional(),
    needs: z.array(needCode).min(1).optional(),
    phases: z.array(phaseCode).min(1).optional(),
    triedBy: parties.optional(),
    tried: z
      .strictObject({
        where: localisedText.optional(),
        period: period.optional(),
        provenance: provenance.optional(),
      })
      .optional(),
    evidence: z
      .strictObject({
        strength: evidenceStrengthCode.optional(),
        description: localisedText,
        provenance: provenance.optional(),
      })
      .optional(),
    services: z.array(referenceTo("service")).min(1).optional(),
    contacts: z
      .array(contact)
      .min(1)
      .optional()
      .meta({ description: "Whom to ask: a body, never a private person." }),
    ...tail,
  })
  .meta({
    title: "GoodPractice",
    description: "Something that was done and that others may want to take over.",
  });

/** See {@link goodPractice}. */
export interface GoodPractice extends z.infer<typeof goodPractice> {}
