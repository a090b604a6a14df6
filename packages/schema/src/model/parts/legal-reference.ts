import * as z from "zod";
import { partialDate } from "./date.ts";
import { languageTag, localisedText } from "./language.ts";
import { provenance } from "./provenance.ts";
import { webAddress } from "./web-address.ts";

const legalReferenceSchema = z
  .strictObject({
    title: z.string().min(1).max(500).meta({ description: "Citation in the language of the law." }),
    subject: localisedText.optional().meta({ description: "What it provides." }),
    date: partialDate
      .optional()
      .meta({ description: "When it was adopted, where the citation does not say." }),
    url: webAddress.optional().meta({ description: "Where the text can be read." }),
    language: languageTag
      .optional()
      .meta({ description: "Language of the text behind the link. Absent: not said." }),
    note: localisedText.optional().meta({ description: "What the fields cannot hold." }),
    provenance: provenance.optional(),
  })
  .meta({
    id: "LegalReference",
    title: "LegalReference",
    description: "A law, decree or provision, cited under its own name.",
  });

/** A law, decree or provision, cited under its own name. */
export interface LegalReference extends z.infer<typeof legalReferenceSchema> {}

/** The schema of {@link LegalReference}. */
export const legalReference: z.ZodType<LegalReference> = legalReferenceSchema;
