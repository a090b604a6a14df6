import { defineRecordRule } from "../rule.ts";
import { sumAbove } from "./limit-sum.ts";

/** What the person bears is seldom more than the most that is paid; the two are easily taken for one another. */
export const deductibleBelowCap = defineRecordRule({
  code: "deductible-above-cap",
  severity: "warning",
  reads: "Amount",
  *check(_record, walked) {
    for (const { path, value } of walked.all("Amount")) {
      const found = sumAbove(value.deductible, value.cap);
      if (found)
        yield { path: [...path, "deductible"], params: { deductible: found.above, cap: found.below } };
    }
  },
});
