import { defineKindRule } from "../rule.ts";

/** The sums of one scheme are in one currency; a second one is right only where the law itself names it. */
export const schemeCurrencySingle = defineKindRule({
  code: "scheme-currency-mixed",
  severity: "notice",
  kind: "compensation-scheme",
  reads: "Money",
  *check(_record, walked) {
    let first: string | undefined;
    for (const at of walked.all("Money")) {
      // The history of the funding reaches back to currencies of its time.
      if (at.top === "funding") continue;
      const { currency } = at.value;
      first ??= currency;
      if (currency !== first)
        yield { path: [...at.path, "currency"], params: { expected: first, actual: currency } };
    }
  },
});
