import { limitSum } from "./limit-sum.ts";
import { defineRecordRule } from "./rule.ts";

/** The least sum is not above the highest one, where both are sums in one currency. */
export const amountBoundsOrdered = defineRecordRule({
  code: "amount-floor-above-cap",
  severity: "error",
  reads: "Amount",
  *check(_record, walked) {
    for (const at of walked.all("Amount")) {
      const [least, most] = [limitSum(at.value.floor), limitSum(at.value.cap)];
      if (!least || !most || least.currency !== most.currency) continue;
      if (Number(least.amount) > Number(most.amount))
        yield { path: [...at.path, "floor"], params: { floor: least.amount, cap: most.amount } };
    }
  },
});
