import { limitSum } from "./limit-sum.ts";
import { defineRecordRule } from "./rule.ts";

/** What the person bears is seldom more than the most that is paid; the two are easily taken for one another. */
export const deductibleBelowCap = defineRecordRule({
  code: "deductible-above-cap",
  severity: "warning",
  reads: "Amount",
  *check(_record, walked) {
    for (const at of walked.all("Amount")) {
      const [borne, most] = [limitSum(at.value.deductible), limitSum(at.value.cap)];
      if (!borne || !most || borne.currency !== most.currency) continue;
      if (Number(borne.amount) > Number(most.amount))
        yield { path: [...at.path, "deductible"], params: { deductible: borne.amount, cap: most.amount } };
    }
  },
});
