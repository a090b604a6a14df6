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
    id: localId.meta({ description: "Id of the requirement inside this guideline." }),
    article: z.string().min(1).max(80).optional().meta({ description: "Article, paragraph or principle." }),
    text: localisedText.meta({ description: "What it asks for." }),
    needs: z.array(needCode).min(1).meta({ description: "Needs that the requirement is about." }),
    phases: z
      .array(phaseCode)
      .min(1)
      .optional()
      .meta({ description: "Absent where the text names no phase." }),
    keyAreas: z
      .array(keyAreaCode)
      .min(1)
      .optional()
      .meta({ description: "Key areas of victim assistance that it belongs to." }),
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
    issuedBy: localisedText.meta({ description: "Body that adopted the text." }),
    instrument: legalReference.meta({ description: "The text itself." }),
    adopted: partialDate.optional().meta({ description: "When it was adopted." }),
    binding: z.boolean().optional().meta({ description: "Whether it binds the States it addresses." }),
    addressees: statement.optional().meta({ description: "Whom it addresses." }),
    requirements: z
      .array(guidelineRequirement)
      .min(1)
      .meta({ description: "What it asks for, one by one, in the order of the text." }),
    ...tail,
  })
  .meta({ title: "Guideline", description: "What an international text asks of States, need by need." });

/** See {@link guideline}. */
export interface Guideline extends z.infer<typeof guideline> {}
