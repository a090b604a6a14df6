import { defineRecordRule } from "./rule.ts";

/**
 * A time limit in words is also given as clocks, `unlimited` where there is none. Missing the deadline is how people
 * lose a right, and words alone cannot warn them.
 */
export const timeLimitComputable = defineRecordRule({
  code: "time-limit-without-clock",
  severity: "warning",
  *check(record) {
    if (record.kind !== "compensation-scheme") return;
    if (record.timeLimit && !record.timeLimit.clocks) yield { path: ["timeLimit"] };
  },
});
