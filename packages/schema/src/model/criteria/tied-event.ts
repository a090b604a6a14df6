import * as z from "zod";
import { period } from "../parts/date.ts";
import { jurisdictionCode, referenceTo } from "../parts/identifier.ts";
import { localisedText } from "../parts/language.ts";

const tiedEventSchema = z
  .strictObject({
    designation: referenceTo("designation").optional().meta({ description: "The designation of the event." }),
    name: localisedText
      .optional()
      .meta({ description: "What the event is called, where it has no designation; never a victim's name." }),
    country: jurisdictionCode.optional().meta({ description: "State on whose territory it took place." }),
    period: period.optional().meta({ description: "When it took place." }),
  })
  .meta({
    id: "TiedEvent",
    title: "TiedEvent",
    description:
      "The one event for which something was set up: by its designation, or by State and day. It is for nobody else.",
    examples: [{ country: "fr", period: { from: "2016-07-14", until: "2016-07-14" } }],
  });

/** The one event for which something was set up: by its designation, or by State and day. It is for nobody else. */
export interface TiedEvent extends z.infer<typeof tiedEventSchema> {}

/** The schema of {@link TiedEvent}. */
export const tiedEvent: z.ZodType<TiedEvent> = tiedEventSchema;
