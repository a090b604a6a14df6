import * as z from "zod";
import { inclusionCode, victimStatusCode } from "../parts/codes.ts";
import { localisedText } from "../parts/language.ts";
import { provenance } from "../parts/provenance.ts";
import { criterion } from "./criterion.ts";

const axes = {
  description: localisedText
    .optional()
    .meta({ description: "Who is covered, in the words of the source. Absent: not known." }),
  foreignersOnTerritory: inclusionCode
    .optional()
    .meta({ description: "Persons of another nationality, for an act on the territory." }),
  nationalsAbroad: inclusionCode.optional().meta({ description: "Nationals, for an act abroad." }),
  residents: inclusionCode
    .optional()
    .meta({ description: "Persons who live in the State, whatever their nationality." }),
  provenance: provenance.optional(),
};

const territorialScopeSchema = z.strictObject(axes).meta({
  id: "TerritorialScope",
  title: "TerritorialScope",
  description: "Where the act took place and who is covered, in words and on independent axes.",
});

/** Where the act took place and who is covered. An absent axis is unknown, never "no". */
export interface TerritorialScope extends z.infer<typeof territorialScopeSchema> {}

/** The schema of {@link TerritorialScope}. */
export const territorialScope: z.ZodType<TerritorialScope> = territorialScopeSchema;

const eligibilitySchema = z
  .strictObject({
    ...axes,
    victimStatuses: z
      .array(victimStatusCode)
      .min(1)
      .optional()
      .meta({ description: "Relations to the event that may ask." }),
    criteria: criterion
      .optional()
      .meta({ description: "The same as data, as far as the sources support it." }),
    exclusions: criterion.optional().meta({
      description:
        "What takes the right away although the criteria are met, and what the authority may examine; never a condition that the person has to meet.",
    }),
    noOtherConditions: z.literal(true).optional().meta({
      description:
        "States that axes and statuses say all: the source sets no other condition. Absent: the words may set one.",
    }),
  })
  .meta({
    id: "Eligibility",
    title: "Eligibility",
    description: "Who may ask, in words, on independent axes, and as data.",
  });

/**
 * Who may ask, in words, on independent axes, and as data: acts on the territory and acts abroad. An absent axis is
 * unknown, never "no".
 */
export interface Eligibility extends z.infer<typeof eligibilitySchema> {}

/** The schema of {@link Eligibility}. */
export const eligibility: z.ZodType<Eligibility> = eligibilitySchema;
