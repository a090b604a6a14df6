import { defineRecordRule } from "../rule.ts";

/** Currencies with three decimals (ISO 4217). */
const threeDecimals: ReadonlySet<string> = new Set(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]);

const threeDigits = /^[1-9]\d{0,2}\.\d{3}$/;

/** The point of `10.000` parts decimals here, thousands in much of Europe: ten thousand becomes ten. */
export const sumWithThousandsPoint = defineRecordRule({
  code: "sum-with-thousands-point",
  severity: "warning",
  *check(_record, walked) {
    for (const { path, value } of walked.all("Money")) {
      const meant = threeDecimals.has(value.currency) ? undefined : withoutThousandsPoint(value.amount);
      if (meant !== undefined) yield { path: [...path, "amount"], params: paramsOf(value.amount, meant) };
    }
    for (const { path, value: figure } of walked.all("Statistic")) {
      if (figure.unit === "per-cent" || threeDecimals.has(figure.currency ?? "")) continue;
      const meant = withoutThousandsPoint(figure.value);
      if (meant !== undefined) yield { path: [...path, "value"], params: paramsOf(figure.value, meant) };
    }
  },
});

/** The whole number that a figure with three digits behind its point may mean. */
export function withoutThousandsPoint(figure: string): string | undefined {
  return threeDigits.test(figure) ? figure.replace(".", "") : undefined;
}

function paramsOf(sum: string, meant: string) {
  return { sum, read: String(Number(sum)), meant };
}
