import { defineRecordRule } from "../rule.ts";

/** Currencies with three decimals (ISO 4217). */
const threeDecimals: ReadonlySet<string> = new Set(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]);

const threeDigits = /^[1-9]\d{0,2}\.\d{3}$/;

/** The point of `10.000` parts decimals here, thousands in much of Europe: ten thousand becomes ten. */
export const sumWithThousandsPoint = defineRecordRule({
  code: "sum-with-thousands-point",
  severity: "warning",
  reads: "Money",
  *check(_record, walked) {
    for (const at of walked.all("Money")) {
      const { amount, currency } = at.value;
      if (threeDigits.test(amount) && !threeDecimals.has(currency))
        yield {
          path: [...at.path, "amount"],
          params: { sum: amount, read: String(Number(amount)), meant: amount.replace(".", "") },
        };
    }
  },
});
