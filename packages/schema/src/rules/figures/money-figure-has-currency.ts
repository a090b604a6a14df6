import { defineRecordRule } from "../rule.ts";

/** A figure of money names its currency: without it nobody knows how much it is. */
export const moneyFigureHasCurrency = defineRecordRule({
  code: "statistic-without-currency",
  severity: "error",
  reads: "Statistic",
  *check(_record, walked) {
    for (const { path, value } of walked.all("Statistic"))
      if (value.unit === "money" && value.currency === undefined) yield { path };
  },
});
