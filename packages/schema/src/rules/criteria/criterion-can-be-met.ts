import { defineRecordRule } from "../rule.ts";
import { settledCriteria } from "./examined-criteria.ts";

/** A condition can be met: parts that contradict one another refuse everybody, whatever the law says. */
export const criterionCanBeMet = defineRecordRule({
  code: "criterion-never-met",
  severity: "error",
  reads: "Criterion",
  *check(_record, walked) {
    for (const at of settledCriteria("not-met", walked)) yield { path: at.path };
  },
});
