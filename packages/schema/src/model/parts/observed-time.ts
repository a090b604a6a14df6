import * as z from "zod";
import { measureOfTimeCode } from "./codes.ts";
import { duration, period } from "./date.ts";
import { localisedText } from "./language.ts";
import { decimal } from "./money.ts";
import { provenance } from "./provenance.ts";

const observedTimeSchema = z
  .strictObject({
    length: duration.meta({ description: "How long it took." }),
    measure: measureOfTimeCode.optional(),
    share: decimal
      .optional()
      .meta({ description: "Of `most`: how many of a hundred cases, a decimal number." }),
    period: period.optional().meta({ description: "The cases of which years or months." }),
    note: localisedText.optional().meta({ description: "Of which cases, counted from when." }),
    provenance: provenance.optional(),
  })
  .meta({
    id: "ObservedTime",
    title: "ObservedTime",
    description: "How long something really took, beside what is promised.",
    examples: [{ length: "P10W", measure: "average", period: { from: "2018", until: "2018" } }],
  });

/** How long something really took, beside what is promised, which is a clock. Of several, each has its measure and its years. */
export interface ObservedTime extends z.infer<typeof observedTimeSchema> {}

/** The schema of {@link ObservedTime}. */
export const observedTime: z.ZodType<ObservedTime> = observedTimeSchema;
