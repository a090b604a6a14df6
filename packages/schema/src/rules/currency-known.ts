import { defineRecordRule } from "./rule.ts";

let currencies: ReadonlySet<string> | undefined;

/** A currency is one of ISO 4217, past ones included: three capital letters alone could be a slip (`EUO`, `FRA`). */
export const currencyKnown = defineRecordRule({
  code: "currency-unknown",
  severity: "error",
  *check(record, walked) {
    currencies ??= new Set(Intl.supportedValuesOf("currency"));
    if (record.kind === "national-system" && !currencies.has(record.currency))
      yield { path: ["currency"], params: { currency: record.currency } };
    for (const at of walked.all("Money")) {
      const { currency } = at.value;
      if (!currencies.has(currency)) yield { path: [...at.path, "currency"], params: { currency } };
    }
  },
});
