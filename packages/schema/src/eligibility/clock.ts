import * as z from "zod";
import { clockEventCode } from "./codes.ts";
import { calendarDate, duration } from "./date.ts";
import { localId } from "./identifier.ts";
import { localisedText } from "./language.ts";
import { provenance } from "./provenance.ts";

const clockSchema = z
  .strictObject({
    id: localId.optional(),
    starts: clockEventCode
      .optional()
      .meta({ description: "The event it runs from. Absent where the source does not say." }),
    startsOn: calendarDate
      .optional()
      .meta({ description: "A fixed day it runs from, for transitional periods." }),
    opensAfter: duration
      .optional()
      .meta({ description: "Time after the event before which the step is not yet possible." }),
    length: duration
      .optional()
      .meta({ description: "Time after the event by which the step must be taken." }),
    unlimited: z.literal(true).optional().meta({ description: "States that there is no deadline." }),
    appliesTo: localisedText
      .optional()
      .meta({ description: "Whom or which case it concerns, where not everyone." }),
    suspendedWhile: localisedText
      .optional()
      .meta({ description: "What stops it from running, for example minority." }),
    extendedFor: localisedText.optional().meta({ description: "Who or what gets more time." }),
    lateClaim: localisedText.optional().meta({ description: "When a late step is still accepted." }),
    note: localisedText.optional(),
    provenance: provenance.optional(),
  })
  .meta({
    id: "Clock",
    title: "Clock",
    description: "A deadline: a length of time that runs from an event.",
    examples: [{ starts: "stabilisation", length: "P10Y" }],
  });

/**
 * A deadline: a length of time that runs from an event. An absent `length` is unknown; `unlimited` states that
 * there is none.
 */
export interface Clock extends z.infer<typeof clockSchema> {}

/** The schema of {@link Clock}. */
export const clock: z.ZodType<Clock> = clockSchema;
