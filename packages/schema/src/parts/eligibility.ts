import * as z from "zod";
import { inclusion } from "../codelists/inclusion.ts";
import { victimStatus } from "../codelists/victim-status.ts";
import { closedCode } from "./code.ts";
import { localisedText } from "./language.ts";
import { provenance } from "./provenance.ts";

/**
 * Who may ask, in words and on two independent axes: acts on the territory and acts abroad. An absent axis is
 * unknown, never "no".
 */
export const eligibility = z
  .strictObject({
    description: localisedText,
    victimStatuses: z.array(closedCode(victimStatus)).min(1).optional(),
    foreignersOnTerritory: closedCode(inclusion)
      .optional()
      .meta({ description: "Persons of another nationality, for an act on the territory." }),
    nationalsAbroad: closedCode(inclusion).optional().meta({ description: "Nationals, for an act abroad." }),
    provenance: provenance.optional(),
  })
  .meta({
    id: "Eligibility",
    title: "Eligibility",
    description: "Who may ask, in words and on two independent axes.",
  });

/** See {@link eligibility}. */
export interface Eligibility extends z.infer<typeof eligibility> {}
