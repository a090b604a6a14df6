import * as z from "zod";
import { figurePrecisionCode, statisticUnitCode } from "./codes.ts";
import { period } from "./date.ts";
import { localisedText } from "./language.ts";
import { currencyCode, decimal } from "./money.ts";
import { provenance } from "./provenance.ts";

const statisticSchema = z
  .strictObject({
    item: localisedText.meta({ description: "What was counted, for example claims received." }),
    value: decimal.meta({ description: "The figure, a decimal number: `1240`, `62.5`." }),
    precision: figurePrecisionCode
      .optional()
      .meta({ description: "Of a figure that is not exact. Absent: as it stands in the source." }),
    unit: statisticUnitCode,
    currency: currencyCode.optional().meta({ description: "Of `money`: ISO 4217 code." }),
    period: period.optional().meta({ description: "The year or the time that it counts." }),
    note: localisedText.optional().meta({ description: "How it was counted, and what it leaves out." }),
    provenance: provenance.optional(),
  })
  .meta({
    id: "Statistic",
    title: "Statistic",
    description:
      "One published figure: what, how many, of which time. Never so small that it shows a person.",
    examples: [
      {
        item: { en: "Claims received" },
        value: "1240",
        unit: "claims",
        period: { from: "2025", until: "2025" },
      },
    ],
  });

/**
 * One published figure: what, how many, of which time. Never so small that it shows a person. The value is a decimal string,
 * so that no digit is lost; shares are in hundredths (`62.5` per cent).
 */
export interface Statistic extends z.infer<typeof statisticSchema> {}

/** The schema of {@link Statistic}. */
export const statistic: z.ZodType<Statistic> = statisticSchema;
