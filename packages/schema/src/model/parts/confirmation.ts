import * as z from "zod";
import { partialDate } from "./date.ts";
import { referenceTo } from "./identifier.ts";
import { localisedText } from "./language.ts";

const confirmationSchema = z
  .strictObject({
    by: localisedText.meta({
      description: "Body, office or role that confirmed it; never the name of a person.",
    }),
    organisation: referenceTo("organisation")
      .optional()
      .meta({ description: "The body, where it has a record." }),
    on: partialDate.meta({ description: "When it was confirmed." }),
    note: localisedText
      .optional()
      .meta({ description: "What was confirmed where not everything, and how: in writing, by a call." }),
  })
  .meta({
    id: "Confirmation",
    title: "Confirmation",
    description: "Who confirmed that something is right, and when: a body or a role, never a person.",
    examples: [{ by: { en: "Ministry of Justice, victims unit" }, on: "2026-10-05" }],
  });

/**
 * Who confirmed that something is right, and when: a body or a role, never a person. The flag `verified` rests on it; that a
 * source was read again on a day is `lastConfirmed` of a contact and says nothing of a body.
 */
export interface Confirmation extends z.infer<typeof confirmationSchema> {}

/** The schema of {@link Confirmation}. */
export const confirmation: z.ZodType<Confirmation> = confirmationSchema;
