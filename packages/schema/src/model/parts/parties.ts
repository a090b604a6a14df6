import * as z from "zod";
import { referenceTo } from "./identifier.ts";
import { localisedText } from "./language.ts";
import { provenance } from "./provenance.ts";

const partiesSchema = z
  .strictObject({
    description: localisedText.optional().meta({ description: "The words of the source." }),
    organisations: z
      .array(referenceTo("organisation"))
      .min(1)
      .optional()
      .meta({ description: "Ids of the organisations meant." }),
    provenance: provenance.optional(),
  })
  .meta({
    id: "Parties",
    title: "Parties",
    description: "Who does something: the words of the source, and the records of the bodies named there.",
  });

/** Who does something: the words of the source, and the records of the bodies named there. */
export interface Parties extends z.infer<typeof partiesSchema> {}

/** The schema of {@link Parties}. */
export const parties: z.ZodType<Parties> = partiesSchema;
