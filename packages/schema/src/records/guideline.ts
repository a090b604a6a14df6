import * as z from "zod";
import { keyAreaCode, needCode, phaseCode } from "../parts/codes.ts";
import { partialDate } from "../parts/date.ts";
import { localId } from "../parts/identifier.ts";
import { localisedText } from "../parts/language.ts";
import { legalReference } from "../parts/legal-reference.ts";
import { provenance } from "../parts/provenance.ts";
import { statement } from "../parts/statement.ts";
import { head, tail } from "./head.ts";

const guidelineRequirement = z
  .strictObject({
    id: localId,
    article: z.string().min(1).max(80).optional().meta({ description: "Article, paragraph or principle." }),
    text: localisedText.meta({ description: "What it asks for." }),
    needs: z.array(needCode).min(1),
    phases: z
      .array(phaseCode)
      .min(1)
      .optional()
      .meta({ description: "Absent where the text names no phase." }),
    keyAreas: z.array(keyAreaCode).min(1).optional(),
    provenance: provenance.optional(),
  })
  .meta({
    id: "GuidelineRequirement",
    title: "GuidelineRequirement",
    description: "One thing that an international text asks for, as needs and phases.",
  });

/** What an international text asks of States, need by need. */
export const guideline = z
  .strictObject({
    ...head("guideline"),
    issuedBy: localisedText,
    instrument: legalReference,
    adopted: partialDate.optional(),
    binding: z.boolean().optional().meta({ description: "Whether it binds the States it addresses." }),
    addressees: statement.optional(),
    requirements: z.array(guidelineRequirement).min(1),
    ...tail,
  })
  .meta({ title: "Guideline", description: "What an international text asks of States, need by need." });

/** See {@link guideline}. */
export interface Guideline extends z.infer<typeof guideline> {}
