import * as z from "zod";
import { inclusionCode, victimStatusCode } from "./codes.ts";
import { localisedText } from "./language.ts";
import { provenance } from "./provenance.ts";

const eligibilitySchema = z
  .strictObject({
    description: localisedText,
    victimStatuses: z.array(victimStatusCode).min(1).optional(),
    foreignersOnTerritory: inclusionCode
      .optional()
      .meta({ description: "Persons of another nationality, for an act on the territory." }),
    nationalsAbroad: inclusionCode.optional().meta({ description: "Nationals, for an act abroad." }),
    provenance: provenance.optional(),
  })
  .meta({
    id: "Eligibility",
    title: "Eligibility",
    description: "Who may ask, in words and on two independent axes.",
  });

/**
 * Who may ask, in words and on two independent axes: acts on the territory and acts abroad. An absent axis is
 * unknown, never "no".
 */
export interface Eligibility extends z.infer<typeof eligibilitySchema> {}

/** The schema of {@link Eligibility}. */
export const eligibility: z.ZodType<Eligibility> = eligibilitySchema;
