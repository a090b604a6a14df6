import type { Amount } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/** An amount by table, by degree or by bound holds some figure; without one it says less than a sentence would. */
export const amountHasFigure = defineRecordRule({
  code: "amount-without-figure",
  severity: "warning",
  *check(_record, parts) {
    for (const { value, path } of parts.get("Amount") ?? []) {
      const amount = value as Amount;
      if (!amount.floor && !amount.cap && isEmpty(amount)) yield { path, params: { method: amount.method } };
    }
  },
});

function isEmpty(amount: Amount): boolean {
  if (amount.method === "tariff") return amount.entries === undefined;
  if (amount.method === "per-degree") return amount.perPoint === undefined && amount.table === undefined;
  return amount.method === "bound";
}
