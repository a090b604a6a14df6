import { defineKindRule } from "../rule.ts";

/** A scheme says as data who is entitled: without criteria it cannot be weighed for anyone, and nobody is led to it. */
export const criteriaPresent = defineKindRule({
  code: "scheme-without-criteria",
  severity: "warning",
  kind: "compensation-scheme",
  *check(record) {
    if (!record.criteria) yield { path: [] };
  },
});
