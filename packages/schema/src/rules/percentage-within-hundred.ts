import type { Amount } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/** A share of an income, award or expense is at most 100 per cent; more is nearly always a slip of the decimal point. */
export const percentageWithinHundred = defineRecordRule({
  code: "percentage-above-hundred",
  severity: "warning",
  *check(_record, parts) {
    for (const { value, path } of parts.get("Amount") ?? []) {
      const amount = value as Amount;
      if (amount.method === "percentage" && Number(amount.percent) > 100)
        yield { path: [...path, "percent"], params: { percent: amount.percent } };
      if (amount.method === "reimbursement" && Number(amount.rate) > 100)
        yield { path: [...path, "rate"], params: { percent: String(amount.rate) } };
    }
  },
});
