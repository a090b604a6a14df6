import { currencyOfState, isCurrencyInForce } from "../../parts/state-facts.ts";
import { defineRecordRule } from "../rule.ts";

/** A State sets sums and counts what it paid in its own currency; past ones are known to nobody else. Another State's is asked about. */
export const currencyOfOwnState = defineRecordRule({
  code: "currency-of-other-state",
  severity: "warning",
  *check({ jurisdiction }, walked) {
    const expected = currencyOfState(jurisdiction);
    if (expected === undefined) return;
    for (const { path, value } of [...walked.all("Money"), ...walked.all("Statistic")]) {
      const currency: string | undefined = value.currency;
      if (currency !== undefined && currency !== expected && isCurrencyInForce(currency))
        yield { path: [...path, "currency"], params: { currency, expected } };
    }
  },
});
