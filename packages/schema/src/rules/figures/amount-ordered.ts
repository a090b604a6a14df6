import { defineRecordRule } from "../rule.ts";

/** A range runs from the smaller to the larger sum, in one currency. */
export const amountOrdered = defineRecordRule({
  code: "amount-range-reversed",
  severity: "error",
  reads: "Amount",
  *check(_record, walked) {
    for (const at of walked.all("Amount")) {
      const amount = at.value;
      if (amount.method !== "range") continue;
      const sameCurrency = amount.min.currency === amount.max.currency;
      if (!sameCurrency || Number(amount.min.amount) > Number(amount.max.amount))
        yield { path: [...at.path, "max"] };
    }
  },
});
