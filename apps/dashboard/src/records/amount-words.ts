import type { Amount, Limit, Money } from "@civic/schema";
import { formatMoney, formatPercent } from "../format/money.ts";
import { formatPartialDate } from "../format/partial-date.ts";
import type { Words } from "../words/en.ts";

/** What an amount says, in words; texts of the record (label, note) stay with the record. */
export interface AmountWords {
  readonly value?: string;
  /** Floors and caps; an explicit "no cap" is one. */
  readonly bounds: readonly string[];
  /** Dates for which the sums are stated, or that none is. */
  readonly dates: string;
  readonly valid?: string;
}

/** Puts an amount into words. A sum never stands without its currency and its date. */
export function amountWords(amount: Amount, words: Words, language: string): AmountWords {
  const value = valueWords(amount, words, language);
  const valid = amount.valid && periodWords(amount.valid, words, language);
  return {
    ...(value !== undefined && { value: paid(value, amount, words) }),
    bounds: [
      ...boundWords(amount.floor, words.amount.floor, words.amount.noFloor, language),
      ...boundWords(amount.cap, words.amount.cap, words.amount.noCap, language),
    ],
    dates: dateWords(sumsOf(amount), words, language),
    ...(valid !== undefined && { valid }),
  };
}

function paid(value: string, amount: Amount, words: Words): string {
  return amount.paid === undefined ? value : `${value} ${words.amount.paid[amount.paid]}`;
}

function valueWords(amount: Amount, words: Words, language: string): string | undefined {
  switch (amount.method) {
    case "fixed":
      return formatMoney(amount.value, language);
    case "range":
      return words.amount.range(formatMoney(amount.min, language), formatMoney(amount.max, language));
    case "per-degree":
      return amount.perPoint && words.amount.perPoint(formatMoney(amount.perPoint, language));
    case "income-percentage":
      return formatPercent(amount.percent, language);
    case "index-multiple":
      return words.amount.multiple(
        amount.multiple,
        amount.indexValue && formatMoney(amount.indexValue, language),
      );
    case "reimbursement":
      return amount.rate === undefined
        ? words.amount.reimbursement
        : words.amount.reimbursementAt(formatPercent(amount.rate, language));
    case "full-reparation":
      return words.amount.fullReparation;
    case "tariff":
      return words.amount.tariff;
    case "bound":
      return undefined;
  }
}

function boundWords(
  limit: Limit | undefined,
  withSum: (sum: string) => string,
  without: string,
  language: string,
): readonly string[] {
  if (limit === undefined) return [];
  return [limit.kind === "none" ? without : withSum(formatMoney(limit.money, language))];
}

/** Every sum that an amount states. */
function sumsOf(amount: Amount): readonly Money[] {
  const bounds = [amount.floor, amount.cap].flatMap((limit) =>
    limit?.kind === "money" ? [limit.money] : [],
  );
  switch (amount.method) {
    case "fixed":
      return [amount.value, ...bounds];
    case "range":
      return [amount.min, amount.max, ...bounds];
    case "tariff":
      return [...(amount.entries ?? []).map((entry) => entry.value), ...bounds];
    case "per-degree": {
      const table = (amount.table ?? []).map((row) => row.value);
      return amount.perPoint === undefined ? [...table, ...bounds] : [amount.perPoint, ...table, ...bounds];
    }
    case "index-multiple":
      return amount.indexValue === undefined ? bounds : [amount.indexValue, ...bounds];
    default:
      return bounds;
  }
}

function dateWords(sums: readonly Money[], words: Words, language: string): string {
  if (sums.length === 0) return "";
  const dates = [...new Set(sums.flatMap((sum) => sum.asOf ?? []))].map((date) =>
    formatPartialDate(date, language),
  );
  return dates.length === 0 ? words.amount.dateNotStated : words.asOf(dates.join(", "));
}

/** From when to when, in words. */
export function periodWords(
  period: { readonly from?: string | undefined; readonly until?: string | undefined },
  words: Words,
  language: string,
): string | undefined {
  const from = period.from && formatPartialDate(period.from, language);
  const until = period.until && formatPartialDate(period.until, language);
  if (from && until) return words.period.between(from, until);
  if (from) return words.period.since(from);
  return until ? words.period.until(until) : undefined;
}
