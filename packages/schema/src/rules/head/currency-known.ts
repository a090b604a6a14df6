import { defineRecordRule } from "../rule.ts";

let currencies: ReadonlySet<string> | undefined;

/** A currency is one of ISO 4217, past ones included: three capital letters alone could be a slip (`EUO`, `FRA`). */
export const currencyKnown = defineRecordRule({
  code: "currency-unknown",
  severity: "error",
  *check(record, walked) {
    currencies ??= new Set(Intl.supportedValuesOf("currency"));
    if (record.kind === "national-system" && !currencies.has(record.currency))
      yield { path: ["currency"], params: { currency: record.currency } };
    for (const { path, value } of [...walked.all("Money"), ...walked.all("Statistic")]) {
      const { currency } = value;
      if (currency !== undefined && !currencies.has(currency))
        yield { path: [...path, "currency"], params: { currency } };
    }
  },
});
