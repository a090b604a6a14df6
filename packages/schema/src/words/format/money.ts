import type { Money } from "../../../generated/types/model.ts";

/** A sum in its own currency, with as many decimals as the law gives. */
export function formatMoney(
  { amount, currency }: Pick<Money, "amount" | "currency">,
  language: string,
): string {
  const decimals = amount.split(".")[1]?.length ?? 0;
  const format = new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  // As a string, so that no digit is lost.
  return format.format(amount as Intl.StringNumericLiteral);
}

/** A count, or a decimal string, as the language writes numbers. */
export function formatNumber(value: string | number, language: string): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  // As a string, so that no digit is lost.
  return format.format(value as Intl.StringNumericLiteral);
}

/** A number with the name of its unit. */
export function formatMeasure(value: number, unit: "day" | "year", language: string): string {
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(value);
}

/** A decimal string as a per cent. */
export function formatPercent(value: string, language: string): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 4 }).format(
    Number(value) / 100,
  );
}

/** A score from 0 to 1, with two decimals. */
export function formatScore(value: number, language: string): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(language, digits).format(value);
}
