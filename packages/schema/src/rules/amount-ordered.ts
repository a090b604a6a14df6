import type { Amount } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/** A range runs from the smaller to the larger sum, in one currency. */
export const amountOrdered = defineRecordRule({
  code: "amount-range-reversed",
  severity: "error",
  *check(_record, parts) {
    for (const { value, path } of parts.get("Amount") ?? []) {
      const amount = value as Amount;
      if (amount.method !== "range") continue;
      const sameCurrency = amount.min.currency === amount.max.currency;
      if (!sameCurrency || Number(amount.min.amount) > Number(amount.max.amount))
        yield { path: [...path, "max"] };
    }
  },
});
