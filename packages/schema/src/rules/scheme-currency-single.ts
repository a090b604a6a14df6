import type { Money } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/** The sums of one scheme are in one currency; a second one is right only where the law itself names it. */
export const schemeCurrencySingle = defineRecordRule({
  code: "scheme-currency-mixed",
  severity: "notice",
  *check(record, parts) {
    if (record.kind !== "compensation-scheme") return;
    let first: string | undefined;
    for (const { value, path } of parts.get("Money") ?? []) {
      // The history of the funding reaches back to currencies of its time.
      if (path[0] === "funding") continue;
      const { currency } = value as Money;
      first ??= currency;
      if (currency !== first)
        yield { path: [...path, "currency"], params: { expected: first, actual: currency } };
    }
  },
});
