import type { Amount } from "../../../generated/types/model.ts";
import { defineRecordRule } from "../rule.ts";

/** A share of an income, award, expense or number of cases is at most 100 per cent; more is nearly always a slip of the decimal point. */
export const percentageWithinHundred = defineRecordRule({
  code: "percentage-above-hundred",
  severity: "warning",
  *check(_record, walked) {
    const shares = [
      ...walked.all("Amount").map(({ path, value }) => ({ path, ...shareOf(value) })),
      ...walked.all("ObservedTime").map(({ path, value }) => ({ path, key: "share", percent: value.share })),
      ...walked.all("Statistic").map(({ path, value }) => ({
        path,
        key: "value",
        percent: value.unit === "per-cent" ? value.value : "0",
      })),
    ];
    for (const { path, key = "", percent = "0" } of shares)
      if (Number(percent) > 100) yield { path: [...path, key], params: { percent } };
  },
});

function shareOf(amount: Amount): { readonly key?: string; readonly percent?: string | undefined } {
  if (amount.method === "percentage") return { key: "percent", percent: amount.percent };
  return amount.method === "reimbursement" ? { key: "rate", percent: amount.rate } : {};
}
