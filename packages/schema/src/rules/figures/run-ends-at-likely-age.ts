import { defineRecordRule } from "../rule.ts";

/** Payments that end at an age end when a child has grown up, or an adult draws a pension. */
const lowest = 10;

/** An age of 1 is a number of years that slipped into the field for an age, or a digit that was lost. */
export const runEndsAtLikelyAge = defineRecordRule({
  code: "run-ends-in-childhood",
  severity: "warning",
  reads: "Amount",
  *check(_record, walked) {
    for (const { path, value } of walked.all("Amount")) {
      const age = value.runs?.untilAge;
      if (age !== undefined && age < lowest) yield { path: [...path, "runs", "untilAge"], params: { age } };
    }
  },
});
