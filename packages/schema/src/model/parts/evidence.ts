import * as z from "zod";
import { requirementCode } from "./codes.ts";
import { localisedText } from "./language.ts";
import { provenance } from "./provenance.ts";

const evidenceSchema = z
  .strictObject({
    what: localisedText.meta({ description: "Document or proof." }),
    requirement: requirementCode.optional(),
    note: localisedText.optional().meta({ description: "For whom, in which form, instead of what." }),
    provenance: provenance.optional(),
  })
  .meta({
    id: "Evidence",
    title: "Evidence",
    description: "One document or proof that is asked for.",
  });

/** One document or proof that is asked for; a `required_document` of the Open Referral HSDS. */
export interface Evidence extends z.infer<typeof evidenceSchema> {}

/** The schema of {@link Evidence}. */
export const evidence: z.ZodType<Evidence> = evidenceSchema;
