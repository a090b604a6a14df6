import { defineRecordRule } from "../rule.ts";
import { settledCriteria } from "./examined-criteria.ts";

/** A condition asks for something: one that is met whatever the facts hides what the law does ask for. */
export const criterionCanBeMissed = defineRecordRule({
  code: "criterion-always-met",
  severity: "error",
  reads: "Criterion",
  *check(_record, walked) {
    for (const at of settledCriteria("met", walked)) yield { path: at.path };
  },
});
