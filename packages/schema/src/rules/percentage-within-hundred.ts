import { defineRecordRule } from "./rule.ts";

/** A share of an income, award or expense is at most 100 per cent; more is nearly always a slip of the decimal point. */
export const percentageWithinHundred = defineRecordRule({
  code: "percentage-above-hundred",
  severity: "warning",
  reads: "Amount",
  *check(_record, walked) {
    for (const at of walked.all("Amount")) {
      const amount = at.value;
      if (amount.method === "percentage" && Number(amount.percent) > 100)
        yield { path: [...at.path, "percent"], params: { percent: amount.percent } };
      if (amount.method === "reimbursement" && Number(amount.rate) > 100)
        yield { path: [...at.path, "rate"], params: { percent: String(amount.rate) } };
    }
  },
});
