import { defineRecordRule } from "../rule.ts";

/** A share is written in hundredths: `0.8` for 80 per cent is a number that is valid and a hundred times too small. */
export const percentageLikeShare = defineRecordRule({
  code: "percentage-like-share",
  severity: "warning",
  reads: "Amount",
  *check(_record, walked) {
    for (const at of walked.all("Amount")) {
      const amount = at.value;
      if (amount.method === "percentage" && isShare(amount.percent))
        yield { path: [...at.path, "percent"], params: told(amount.percent) };
      if (amount.method === "reimbursement" && amount.rate !== undefined && isShare(String(amount.rate)))
        yield { path: [...at.path, "rate"], params: told(String(amount.rate)) };
    }
  },
});

function isShare(percent: string): boolean {
  return Number(percent) > 0 && Number(percent) < 1;
}

const told = (percent: string) => ({ percent, meant: String(Number((Number(percent) * 100).toFixed(6))) });
