import * as z from "zod";
import { partialDate } from "./date.ts";
import { localisedText } from "./language.ts";
import { provenance } from "./provenance.ts";

const statementSchema = z
  .strictObject({
    text: localisedText.meta({ description: "What is stated, in one or more languages." }),
    asOf: partialDate
      .optional()
      .meta({ description: "Date at which the statement was true, where older than the record's." }),
    provenance: provenance.optional(),
  })
  .meta({
    id: "Statement",
    title: "Statement",
    description: "A sentence or paragraph with its own provenance.",
  });

/** A sentence or paragraph with its own provenance. */
export interface Statement extends z.infer<typeof statementSchema> {}

/** The schema of {@link Statement}. */
export const statement: z.ZodType<Statement> = statementSchema;
