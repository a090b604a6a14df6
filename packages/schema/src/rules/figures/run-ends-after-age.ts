import type { Criterion } from "../../../generated/types/model.ts";
import { defineRecordRule } from "../rule.ts";

/** A payment that ends at an age is for somebody who may be younger; otherwise it ends before it begins. */
export const runEndsAfterAge = defineRecordRule({
  code: "run-ends-before-it-begins",
  severity: "error",
  reads: "Amount",
  *check(_record, walked) {
    for (const { path, value } of walked.all("Amount")) {
      const { untilAge: until } = value.runs ?? {};
      if (until === undefined || value.appliesWhen === undefined) continue;
      const from = leastAge(value.appliesWhen);
      if (until <= from) yield { path: [...path, "runs", "untilAge"], params: { until, from } };
    }
  },
});

/** The age below which nobody meets a condition; 0 where any age may. */
function leastAge(criterion: Criterion): number {
  switch (criterion.op) {
    case "all":
      return Math.max(0, ...criterion.of.map(leastAge));
    case "any":
      return Math.min(...criterion.of.map(leastAge));
    case "number": {
      // Whoever had an age at the event has it today.
      if (criterion.fact !== "age-now" && criterion.fact !== "age-at-event") return 0;
      if (criterion.is === "more-than") return criterion.value + 1;
      return criterion.is === "at-least" ? criterion.value : 0;
    }
    default:
      return 0;
  }
}
