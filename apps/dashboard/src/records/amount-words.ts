import type { Amount, Limit, LocalisedText, Money } from "@civic/schema";
import type { Language } from "../words/language.tsx";

/** What a phrase is put into words with. */
export type Phrasing = Pick<Language, "words" | "format">;

/** What an amount says, in words; texts of the record (label, note) stay with the record. */
export interface AmountWords {
  readonly value?: string;
  /** Floors and caps; an explicit "no cap" is one. */
  readonly bounds: readonly string[];
  /** Dates for which the sums are stated, or that none is; empty where no sum is stated. */
  readonly dates: string;
  readonly valid?: string;
}

/** Puts an amount into words. A sum never stands without its currency and its date. */
export function amountWords(amount: Amount, phrasing: Phrasing): AmountWords {
  const { words } = phrasing;
  const value = valueWords(amount, phrasing);
  const valid = amount.valid && periodWords(amount.valid, phrasing);
  const often = amount.paid === undefined ? "" : ` ${words.amount.paid[amount.paid]}`;
  const floor = boundWords(amount.floor, phrasing, { some: words.amount.floor, none: words.amount.noFloor });
  const cap = boundWords(amount.cap, phrasing, { some: words.amount.cap, none: words.amount.noCap });
  return {
    ...(value !== undefined && { value: value + often }),
    bounds: [...floor, ...cap],
    dates: dateWords(sumsOf(amount), phrasing),
    ...(valid !== undefined && { valid }),
  };
}

function valueWords(amount: Amount, { words, format }: Phrasing): string | undefined {
  switch (amount.method) {
    case "fixed":
      return format.money(amount.value);
    case "range":
      return words.amount.range(format.money(amount.min), format.money(amount.max));
    case "per-degree":
      return amount.perPoint && words.amount.perPoint(format.money(amount.perPoint));
    case "percentage":
      return format.percent(amount.percent);
    case "index-multiple":
      return words.amount.multiple(
        format.number(amount.multiple),
        amount.indexValue && format.money(amount.indexValue),
      );
    case "reimbursement":
      return amount.rate === undefined
        ? words.amount.reimbursement
        : words.amount.reimbursementAt(format.percent(amount.rate));
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
  phrasing: Phrasing,
  phrases: { readonly some: (sum: string) => string; readonly none: string },
): readonly string[] {
  if (limit === undefined) return [];
  return [limit.kind === "none" ? phrases.none : phrases.some(limitWords(limit, phrasing))];
}

function limitWords(limit: Exclude<Limit, { kind: "none" }>, { words, format }: Phrasing): string {
  if (limit.kind === "money") return format.money(limit.money);
  const multiple = words.amount.multiple(format.number(limit.multiple));
  return limit.value ? words.amount.comesTo(multiple, format.money(limit.value)) : multiple;
}

/** The indexes that an amount and its bounds multiply, each once, in the words of the record. */
export function indexesOf(amount: Amount): readonly LocalisedText[] {
  const indexes = [amount, amount.floor, amount.cap].flatMap((part) =>
    part !== undefined && "index" in part ? [part.index] : [],
  );
  return [...new Map(indexes.map((index) => [JSON.stringify(index), index])).values()];
}

/** Every sum that an amount states. */
function sumsOf(amount: Amount): readonly Money[] {
  const bounds = [...sumOf(amount.floor), ...sumOf(amount.cap)];
  switch (amount.method) {
    case "fixed":
      return [amount.value, ...bounds];
    case "range":
      return [amount.min, amount.max, ...bounds];
    case "tariff":
      return [...(amount.entries ?? []).map((entry) => entry.value), ...bounds];
    case "per-degree":
      return [...given(amount.perPoint), ...(amount.table ?? []).map((row) => row.value), ...bounds];
    case "index-multiple":
      return [...given(amount.indexValue), ...bounds];
    default:
      return bounds;
  }
}

function sumOf(limit: Limit | undefined): readonly Money[] {
  if (limit === undefined || limit.kind === "none") return [];
  return limit.kind === "money" ? [limit.money] : given(limit.value);
}

function given(sum: Money | undefined): readonly Money[] {
  return sum === undefined ? [] : [sum];
}

function dateWords(sums: readonly Money[], { words, format }: Phrasing): string {
  if (sums.length === 0) return "";
  const dates = [...new Set(sums.flatMap((sum) => sum.asOf ?? []))];
  return dates.length === 0
    ? words.amount.dateNotStated
    : words.asOf(dates.map(format.date).join(words.joiner));
}

/** From when to when, in words. */
export function periodWords(
  period: { readonly from?: string | undefined; readonly until?: string | undefined },
  { words, format }: Phrasing,
): string | undefined {
  const from = period.from && format.date(period.from);
  const until = period.until && format.date(period.until);
  if (from && from === until) return from;
  if (from && until) return words.period.between(from, until);
  if (from) return words.period.since(from);
  return until ? words.period.until(until) : undefined;
}
