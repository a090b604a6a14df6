import { defineRecordRule } from "./rule.ts";

/** A scheme says as data who is entitled: without criteria it cannot be weighed for anyone, and nobody is led to it. */
export const criteriaPresent = defineRecordRule({
  code: "scheme-without-criteria",
  severity: "warning",
  *check(record) {
    if (record.kind === "compensation-scheme" && !record.criteria) yield { path: [] };
  },
});
