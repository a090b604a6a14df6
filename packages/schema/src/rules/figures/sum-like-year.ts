import { defineRecordRule } from "../rule.ts";

/** Years that stand in laws on victims; full hundreds are more often sums. */
const firstYear = 1950;

/** A sum that reads like a year (`2015`) is often a year that slipped from the next column of a table. */
export const sumLikeYear = defineRecordRule({
  code: "sum-like-year",
  severity: "notice",
  reads: "Money",
  *check(record, walked) {
    const lastYear = Number(record.asOf.slice(0, 4)) + 1;
    for (const at of walked.all("Money")) {
      const sum = Number(at.value.amount);
      const isYear = Number.isInteger(sum) && sum >= firstYear && sum <= lastYear && sum % 100 !== 0;
      if (isYear) yield { path: [...at.path, "amount"], params: { sum } };
    }
  },
});
