import * as z from "zod";
import { headOfDamageCode } from "./codes.ts";
import { period } from "./date.ts";
import { localId } from "./identifier.ts";
import { localisedText } from "./language.ts";
import { limit, money } from "./money.ts";
import { provenance } from "./provenance.ts";

const decimal = z
  .string()
  .max(24)
  .regex(/^(?:0|[1-9][0-9]*)(?:\.[0-9]{1,6})?$/);

const common = {
  id: localId.optional(),
  label: localisedText.meta({ description: "What is paid, or what the bound applies to." }),
  heads: z
    .array(headOfDamageCode)
    .min(1)
    .optional()
    .meta({ description: "Heads of damage it answers, where it is tied to some." }),
  paid: z.enum(["once", "monthly", "yearly"]).optional().meta({ description: "How often it is paid." }),
  floor: limit.optional(),
  cap: limit.optional(),
  valid: period.optional(),
  note: localisedText.optional(),
  provenance: provenance.optional(),
};

const amountSchema = z
  .discriminatedUnion("method", [
    z.strictObject({ method: z.literal("fixed"), value: money, ...common }),
    z.strictObject({ method: z.literal("range"), min: money, max: money, ...common }),
    z.strictObject({
      method: z.literal("tariff"),
      entries: z
        .array(z.strictObject({ label: localisedText, value: money, provenance: provenance.optional() }))
        .min(1)
        .optional(),
      ...common,
    }),
    z.strictObject({
      method: z.literal("per-degree"),
      perPoint: money.optional().meta({ description: "Sum for one point or per cent of disability." }),
      table: z
        .array(z.strictObject({ fromDegree: z.int().min(0).max(100), value: money }))
        .min(1)
        .optional()
        .meta({ description: "Sum from a degree of disability (per cent) up to the next row." }),
      ...common,
    }),
    z.strictObject({
      method: z.literal("percentage"),
      percent: decimal,
      of: localisedText.meta({ description: "Which income, award or loss the percentage is taken of." }),
      ...common,
    }),
    z.strictObject({
      method: z.literal("index-multiple"),
      multiple: decimal,
      index: localisedText.meta({ description: "The index that is multiplied, under its national name." }),
      indexValue: money.optional(),
      ...common,
    }),
    z.strictObject({
      method: z.literal("reimbursement"),
      rate: decimal.optional().meta({ description: "Per cent of the expense." }),
      ...common,
    }),
    z.strictObject({ method: z.literal("full-reparation"), ...common }),
    z.strictObject({ method: z.literal("bound"), ...common }),
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
