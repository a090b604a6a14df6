import { currencyOfState, isCurrencyInForce } from "../../parts/state-facts.ts";
import { defineRecordRule } from "../rule.ts";

/** A State sets sums in its own currency; past ones are known to nobody else. Another State's is asked about. */
export const currencyOfOwnState = defineRecordRule({
  code: "currency-of-other-state",
  severity: "warning",
  reads: "Money",
  *check({ jurisdiction }, walked) {
    const expected = currencyOfState(jurisdiction);
    if (expected === undefined) return;
    for (const at of walked.all("Money")) {
      const { currency } = at.value;
      if (currency !== expected && isCurrencyInForce(currency))
        yield { path: [...at.path, "currency"], params: { currency, expected } };
    }
  },
});
