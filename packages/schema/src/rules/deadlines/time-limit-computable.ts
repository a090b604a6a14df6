import { isOwnClock } from "../../eligibility/own-clock.ts";
import { defineKindRule } from "../rule.ts";

/**
 * A time limit in words is also given as clocks of the person, `unlimited` where there is none. Missing the deadline is how people
 * lose a right, and words alone cannot warn them.
 */
export const timeLimitComputable = defineKindRule({
  code: "time-limit-without-clock",
  severity: "warning",
  kind: "compensation-scheme",
  *check(record) {
    if (record.timeLimit && !record.timeLimit.clocks?.some(isOwnClock)) yield { path: ["timeLimit"] };
  },
});
