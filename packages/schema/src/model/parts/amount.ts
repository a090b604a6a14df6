import * as z from "zod";
import { criterion } from "../criteria/criterion.ts";
import { headOfDamageCode, paymentFrequencyCode } from "./codes.ts";
import { duration, period } from "./date.ts";
import { localId } from "./identifier.ts";
import { localisedText } from "./language.ts";
import { decimal, limit, money } from "./money.ts";
import { provenance } from "./provenance.ts";

const paymentRun = z
  .strictObject({
    after: duration
      .optional()
      .meta({ description: "Time at the beginning for which nothing is paid. Absent: not said." }),
    length: duration.optional().meta({ description: "Length of time for which it is paid." }),
    untilAge: z
      .int()
      .min(1)
      .max(120)
      .optional()
      .meta({ description: "Age in completed years at which it ends." }),
    lifelong: z.literal(true).optional().meta({ description: "States that it is paid until death." }),
    description: localisedText
      .optional()
      .meta({ description: "When it begins and ends, in the words of the source." }),
    provenance: provenance.optional(),
  })
  .meta({
    id: "PaymentRun",
    title: "PaymentRun",
    description: "How long a payment runs. Where several ends are named, the first of them counts.",
    examples: [{ untilAge: 18 }, { length: "P5Y" }],
  });

const common = {
  id: localId.optional(),
  label: localisedText.meta({ description: "What is paid, or what the bound applies to." }),
  heads: z
    .array(headOfDamageCode)
    .min(1)
    .optional()
    .meta({ description: "Heads of damage it answers, where it is tied to some." }),
  paid: paymentFrequencyCode.optional(),
  runs: paymentRun.optional().meta({ description: "How long it is paid, where not once. Absent: not said." }),
  deductible: limit.optional().meta({
    description: "What the person bears before anything is paid; `none` states that there is none.",
  }),
  floor: limit.optional().meta({ description: "The least that is paid. Absent: unknown." }),
  cap: limit
    .optional()
    .meta({ description: "The most that is paid; `none` states that there is no cap. Absent: unknown." }),
  valid: period.optional(),
  appliesWhen: criterion.optional().meta({
    description: "To whom it is paid, as data, where not to everybody who meets the criteria of the scheme.",
  }),
  note: localisedText
    .optional()
    .meta({ description: "What the figures cannot say: conditions, exceptions, how it is worked out." }),
  provenance: provenance.optional(),
};

const amountSchema = z
  .discriminatedUnion("method", [
    z.strictObject({
      method: z.literal("fixed").meta({ description: "Always the same sum." }),
      value: money.meta({ description: "The sum." }),
      ...common,
    }),
    z.strictObject({
      method: z.literal("range").meta({ description: "A sum between two others, fixed case by case." }),
      min: money.meta({ description: "The least that is paid." }),
      max: money.meta({ description: "The most that is paid." }),
      ...common,
    }),
    z.strictObject({
      method: z.literal("tariff").meta({ description: "A table of sums by case." }),
      entries: z
        .array(
          z.strictObject({
            label: localisedText.meta({ description: "The case that the row is for." }),
            value: money.meta({ description: "Sum paid in that case." }),
            provenance: provenance.optional(),
          }),
        )
        .min(1)
        .optional()
        .meta({ description: "Rows of the table. Absent where the source gives only its existence." }),
      ...common,
    }),
    z.strictObject({
      method: z
        .literal("per-degree")
        .meta({ description: "By degree of disability: a sum for each point, or a table." }),
      perPoint: money.optional().meta({ description: "Sum for one point or per cent of disability." }),
      table: z
        .array(
          z.strictObject({
            fromDegree: z
              .int()
              .min(0)
              .max(100)
              .meta({ description: "Degree of disability from which the row holds, in per cent." }),
            value: money.meta({ description: "Sum paid from that degree." }),
          }),
        )
        .min(1)
        .optional()
        .meta({ description: "Sum from a degree of disability (per cent) up to the next row." }),
      ...common,
    }),
    z.strictObject({
      method: z.literal("percentage").meta({ description: "A share of an income, award or loss." }),
      percent: decimal.meta({ description: "Per cent, a decimal number: `80`, `66.6`." }),
      of: localisedText.meta({ description: "Which income, award or loss the percentage is taken of." }),
      ...common,
    }),
    z.strictObject({
      method: z
        .literal("index-multiple")
        .meta({ description: "A multiple of an official index or base amount." }),
      multiple: decimal.meta({ description: "How many times the index, a decimal number: `2`, `0.5`." }),
      index: localisedText.meta({ description: "The index that is multiplied, under its national name." }),
      indexValue: money.optional().meta({ description: "What one unit of the index comes to at a date." }),
      ...common,
    }),
    z.strictObject({
      method: z.literal("reimbursement").meta({ description: "What was spent, or a share of it." }),
      rate: decimal.optional().meta({ description: "Per cent of the expense." }),
      ...common,
    }),
    z.strictObject({
      method: z
        .literal("full-reparation")
        .meta({ description: "The whole of the damage, assessed case by case." }),
      ...common,
    }),
    z.strictObject({
      method: z
        .literal("bound")
        .meta({ description: "Pays nothing by itself: a floor, cap or threshold across heads of damage." }),
      ...common,
    }),
  ])
  .meta({
    id: "Amount",
    title: "Amount",
    description:
      "What a scheme pays, told apart by the method that fixes it. `bound` states only a floor, a cap or a threshold (`floor`, `cap`) that applies across heads of damage.",
  });

/**
 * What a scheme pays, told apart by the method that fixes it. Compensation has families that one number cannot
 * hold, so each has its own shape; `cap: { kind: "none" }` says "no cap", an absent cap is unknown.
 */
export type Amount = z.infer<typeof amountSchema>;

/** The schema of {@link Amount}. */
export const amount: z.ZodType<Amount> = amountSchema;
