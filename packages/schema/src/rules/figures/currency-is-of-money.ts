import { defineRecordRule } from "../rule.ts";

/** A currency stands only beside money: a number of persons has none, so the unit is wrong or the currency. */
export const currencyIsOfMoney = defineRecordRule({
  code: "statistic-with-currency",
  severity: "error",
  reads: "Statistic",
  *check(_record, walked) {
    for (const { path, value } of walked.all("Statistic")) {
      const { unit, currency } = value;
      if (unit !== "money" && currency !== undefined)
        yield { path: [...path, "currency"], params: { unit, currency } };
    }
  },
});
