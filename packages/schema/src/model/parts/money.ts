import * as z from "zod";
import { partialDate } from "./date.ts";
import { localisedText } from "./language.ts";

/** A decimal number without sign or thousands separators, as text so that no digit is lost: `4342`, `5.90`. */
export const decimal = z
  .string()
  .max(24)
  .regex(/^(?:0|[1-9][0-9]*)(?:\.[0-9]{1,6})?$/);

/** A currency, ISO 4217: `EUR`. */
export const currencyCode = z.string().regex(/^[A-Z]{3}$/);

const moneySchema = z
  .strictObject({
    amount: decimal.meta({
      description: "Decimal number without thousands separators, for example `4342` or `5.90`.",
    }),
    currency: currencyCode.meta({ description: "ISO 4217 code, for example `EUR`." }),
    asOf: partialDate
      .optional()
      .meta({ description: "Date for which the sum is stated; sums are comparable only with it." }),
  })
  .meta({
    id: "Money",
    title: "Money",
    description: "A sum of money in the currency of the law, never converted.",
  });

/** A sum of money. The amount is a decimal string, so that no digit is lost. */
export interface Money extends z.infer<typeof moneySchema> {}

/** The schema of {@link Money}. */
export const money: z.ZodType<Money> = moneySchema;

const limitSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("none").meta({ description: "States that there is no bound." }) }),
    z.strictObject({
      kind: z.literal("money").meta({ description: "A sum." }),
      money: money.meta({ description: "The bound." }),
    }),
    z.strictObject({
      kind: z
        .literal("index-multiple")
        .meta({ description: "A multiple of an official index or base amount." }),
      multiple: decimal.meta({ description: "How many times the index, a decimal number: `2`, `0.5`." }),
      index: localisedText.meta({ description: "The index that is multiplied, under its national name." }),
      value: money.optional().meta({ description: "What it comes to at a date." }),
    }),
  ])
  .meta({
    id: "Limit",
    title: "Limit",
    description: "An upper or lower bound. `none` states that there is no bound; an absent limit is unknown.",
  });

/** An upper or lower bound. `none` states that there is no bound; an absent limit is unknown. */
export type Limit = z.infer<typeof limitSchema>;

/** The schema of {@link Limit}. */
export const limit: z.ZodType<Limit> = limitSchema;
