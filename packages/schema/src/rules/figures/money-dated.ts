import { defineKindRule } from "../rule.ts";

/** A sum says for which date it holds: sums are raised year by year, and States are compared at one date. */
export const moneyDated = defineKindRule({
  code: "money-undated",
  severity: "notice",
  kind: "compensation-scheme",
  reads: "Money",
  *check(_record, walked) {
    for (const at of walked.all("Money"))
      if (at.top !== "funding" && at.value.asOf === undefined) yield { path: at.path };
  },
});
