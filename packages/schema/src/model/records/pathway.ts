import * as z from "zod";
import { needCode, phaseCode, transitionTypeCode } from "../parts/codes.ts";
import { duration } from "../parts/date.ts";
import { localId, referenceTo } from "../parts/identifier.ts";
import { localisedText } from "../parts/language.ts";
import { parties } from "../parts/parties.ts";
import { provenance } from "../parts/provenance.ts";
import { statement } from "../parts/statement.ts";
import { head, tail } from "./head.ts";

/** What one actor does at one moment. */
const pathwayStep = z
  .strictObject({
    id: localId.meta({ description: "Id of the step inside this pathway." }),
    title: localisedText.meta({ description: "A short name of the step." }),
    phase: phaseCode,
    actor: parties.meta({ description: "Who acts." }),
    action: localisedText.meta({ description: "What is done." }),
    trigger: localisedText.optional().meta({ description: "What makes the step start." }),
    timeFrame: z
      .strictObject({
        description: localisedText.meta({ description: "When it happens, in the words of the source." }),
        within: duration
          .optional()
          .meta({ description: "Latest time after the trigger, where the source states one." }),
        provenance: provenance.optional(),
      })
      .optional()
      .meta({ description: "When the step happens." }),
    needs: z.array(needCode).min(1).optional().meta({ description: "Needs that the step meets." }),
    services: z
      .array(referenceTo("service"))
      .min(1)
      .optional()
      .meta({ description: "Services used in the step." }),
    schemes: z
      .array(referenceTo("compensation-scheme"))
      .min(1)
      .optional()
      .meta({ description: "Schemes that the step belongs to." }),
    recognition: z
      .array(referenceTo("recognition-measure"))
      .min(1)
      .optional()
      .meta({ description: "Measures of recognition given in the step." }),
    provenance: provenance.optional(),
  })
  .meta({ id: "PathwayStep", title: "PathwayStep", description: "What one actor does at one moment." });

/** How a person, a file or a list moves on from a step. */
const pathwayTransition = z
  .strictObject({
    from: localId.meta({ description: "Id of the step it leaves." }),
    toSteps: z.array(localId).min(1).optional().meta({ description: "Ids of the steps it leads to." }),
    toOrganisations: z
      .array(referenceTo("organisation"))
      .min(1)
      .optional()
      .meta({ description: "Bodies it leads to." }),
    toServices: z
      .array(referenceTo("service"))
      .min(1)
      .optional()
      .meta({ description: "Services it leads to." }),
    toSchemes: z
      .array(referenceTo("compensation-scheme"))
      .min(1)
      .optional()
      .meta({ description: "Schemes it leads to." }),
    type: transitionTypeCode
      .optional()
      .meta({ description: "Absent where the source does not say how the hand-over is made." }),
    description: localisedText.meta({
      description: "What is handed over to whom, in the words of the source.",
    }),
    condition: localisedText
      .optional()
      .meta({ description: "When or for whom it is made, where not always." }),
    owner: referenceTo("organisation")
      .optional()
      .meta({ description: "Body that answers for the hand-over." }),
    provenance: provenance.optional(),
  })
  .meta({
    id: "PathwayTransition",
    title: "PathwayTransition",
    description: "How a person, a file or a list moves on from a step.",
  });

/** The way of a victim through one State's system, from the event to follow-up and beyond. */
export const pathway = z
  .strictObject({
    ...head("pathway"),
    summary: statement.optional().meta({ description: "The pathway in a paragraph." }),
    steps: z
      .array(pathwayStep)
      .min(1)
      .meta({ description: "In the order of the source; tracks may run side by side." }),
    transitions: z
      .array(pathwayTransition)
      .min(1)
      .optional()
      .meta({ description: "How one moves from step to step. Absent where the source does not say." }),
    ...tail,
  })
  .meta({
    title: "Pathway",
    description: "The way of a victim through one State's system, from the event to follow-up and beyond.",
  });

/** See {@link pathway}. */
export interface Pathway extends z.infer<typeof pathway> {}
