import { settledCriteria } from "./criterion-open.ts";
import { defineRecordRule } from "./rule.ts";

/** A condition asks for something: one that is met whatever the facts hides what the law does ask for. */
export const criterionCanBeMissed = defineRecordRule({
  code: "criterion-always-met",
  severity: "error",
  reads: "Criterion",
  *check(_record, walked) {
    yield* settledCriteria(walked.all("Criterion"), "met");
  },
});
