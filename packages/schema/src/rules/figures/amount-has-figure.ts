import type { Amount } from "../../../generated/types/model.ts";
import { defineRecordRule } from "../rule.ts";

/**
 * An amount by table, by degree or by bound holds some figure; without one it says less than a sentence would. Of a bound,
 * a time without payment and what the person bears first are figures too.
 */
export const amountHasFigure = defineRecordRule({
  code: "amount-without-figure",
  severity: "warning",
  reads: "Amount",
  *check(_record, walked) {
    for (const at of walked.all("Amount")) {
      const amount = at.value;
      if (!amount.floor && !amount.cap && isEmpty(amount))
        yield { path: at.path, params: { method: amount.method } };
    }
  },
});

function isEmpty(amount: Amount): boolean {
  if (amount.method === "tariff") return amount.entries === undefined;
  if (amount.method === "per-degree") return amount.perPoint === undefined && amount.table === undefined;
  return amount.method === "bound" && !amount.deductible && !amount.runs?.after;
}
