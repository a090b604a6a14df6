import { defineRecordRule } from "../rule.ts";
import { sumAbove } from "./limit-sum.ts";

/** The least sum is not above the highest one, where both are sums in one currency. */
export const amountBoundsOrdered = defineRecordRule({
  code: "amount-floor-above-cap",
  severity: "error",
  reads: "Amount",
  *check(_record, walked) {
    for (const { path, value } of walked.all("Amount")) {
      const found = sumAbove(value.floor, value.cap);
      if (found) yield { path: [...path, "floor"], params: { floor: found.above, cap: found.below } };
    }
  },
});
