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
    keyAreas: z
      .array(keyAreaCode)
      .min(1)
      .optional()
      .meta({ description: "Key areas of victim assistance it concerns." }),
    needs: z.array(needCode).min(1).optional().meta({ description: "Needs that it meets." }),
    phases: z.array(phaseCode).min(1).optional().meta({ description: "When after an event it is of use." }),
    triedBy: parties.optional().meta({ description: "Who did it." }),
    tried: z
      .strictObject({
        where: localisedText.optional().meta({ description: "Place, event or system." }),
        period: period.optional().meta({ description: "When it was done." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "Where and when it was done." }),
    evidence: z
      .strictObject({
        strength: evidenceStrengthCode.optional(),
        description: localisedText.meta({ description: "What was found, and how." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "How well it is known to help." }),
    services: z
      .array(referenceTo("service"))
      .min(1)
      .optional()
      .meta({ description: "Services that work this way." }),
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
