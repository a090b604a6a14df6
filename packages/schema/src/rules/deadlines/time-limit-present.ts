import { defineKindRule } from "../rule.ts";

/**
 * A scheme says by when to claim, or that there is no limit. Silence is not "no limit": who reads it so may come too
 * late. A notice, since the sources do not always tell. What is granted without an application has none.
 */
export const timeLimitPresent = defineKindRule({
  code: "scheme-without-time-limit",
  severity: "notice",
  kind: "compensation-scheme",
  *check(record) {
    if (!record.timeLimit && record.application?.automatic !== true) yield { path: [] };
  },
});
