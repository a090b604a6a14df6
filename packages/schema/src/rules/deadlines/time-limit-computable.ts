import { defineKindRule } from "../rule.ts";

/**
 * A time limit in words is also given as clocks, `unlimited` where there is none. Missing the deadline is how people lose a
 * right, and words alone cannot warn them. Where clocks stand that are a body's or an insurer's, nothing is asked: whoever
 * obeyed would make that time the person's.
 */
export const timeLimitComputable = defineKindRule({
  code: "time-limit-without-clock",
  severity: "warning",
  kind: "compensation-scheme",
  *check({ timeLimit }) {
    if (timeLimit && timeLimit.clocks === undefined) yield { path: ["timeLimit"] };
  },
});
