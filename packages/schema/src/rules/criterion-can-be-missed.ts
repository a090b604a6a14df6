import { settledCriteria } from "./criterion-open.ts";
import { defineRecordRule } from "./rule.ts";

/** A condition asks for something: one that is met whatever the facts hides what the law does ask for. */
export const criterionCanBeMissed = defineRecordRule({
  code: "criterion-always-met",
  severity: "error",
  *check(_record, parts) {
    yield* settledCriteria(parts, "met");
  },
});
