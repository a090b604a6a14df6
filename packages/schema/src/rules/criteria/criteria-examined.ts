import { defineRecordRule } from "../rule.ts";
import { criteriaNotExamined } from "./examined-criteria.ts";

/** Whether conditions can be met and missed was told of all: what takes too many steps is said, never passed over. */
export const criteriaExamined = defineRecordRule({
  code: "criteria-not-examined",
  severity: "warning",
  reads: "Criterion",
  *check(_record, walked) {
    const [first, ...others] = criteriaNotExamined(walked);
    if (first !== undefined) yield { path: first.path, params: { count: 1 + others.length } };
  },
});
