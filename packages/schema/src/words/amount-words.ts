import type { Amount, Limit, LocalisedText, Money } from "../../generated/types/model.ts";
import { textIn } from "./localised.ts";
import { periodWords } from "./period-words.ts";
import type { Phrasing } from "./phrasing.ts";

type Speech = Pick<Phrasing, "words" | "format">;

/** What an amount says, in words; texts of the record (label, note) stay with the record. */
export interface AmountWords {
  readonly value?: string;
  /** How long it is paid, what the person bears first, floors and caps; an explicit "no cap" is one. */
  readonly bounds: readonly string[];
  /** Dates for which the sums are stated, or that none is; empty where no sum is stated. */
  readonly dates: string;
  readonly valid?: string;
}

/** Puts an amount into words. A sum never stands without its currency and its date. */
export function amountWords(amount: Amount, phrasing: Speech): AmountWords {
  const { words } = phrasing;
  const value = valueWords(amount, phrasing);
  const valid = amount.valid && periodWords(amount.valid, phrasing);
  const often = amount.paid === undefined ? "" : ` ${words.amount.paid[amount.paid]}`;
  const borne = boundWords(amount.deductible, phrasing, words.figures.borne);
  const floor = boundWords(amount.floor, phrasing, { some: words.amount.floor, none: words.amount.noFloor });
  const cap = boundWords(amount.cap, phrasing, { some: words.amount.cap, none: words.amount.noCap });
  return {
    ...(value !== undefined && { value: value + often }),
    bounds: [...runWords(amount.runs, phrasing), ...borne, ...floor, ...cap],
    dates: dateWords(sumsOf(amount), phrasing),
    ...(valid !== undefined && { valid }),
  };
}

/** How long it is paid: “until the age of 18”, “for 5 years”, “for life”. */
function runWords(runs: Amount["runs"], { words, format }: Speech): readonly string[] {
  const said = words.figures.runs;
  const after = runs?.after === undefined ? [] : [said.after(format.duration(runs.after))];
  return [...after, ...endWords(runs, { words, format })];
}

function endWords(runs: Amount["runs"], { words, format }: Speech): readonly string[] {
  const said = words.figures.runs;
  if (runs?.lifelong) return [said.lifelong];
  const ends = [
    ...(runs?.length === undefined ? [] : [said.lasts(format.duration(runs.length))]),
    ...(runs?.untilAge === undefined ? [] : [said.untilAge(runs.untilAge)]),
  ];
  return ends.length > 1 ? [said.first(ends.join(words.joiner))] : ends;
}

function valueWords(amount: Amount, { words, format }: Speech): string | undefined {
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
  phrasing: Speech,
  phrases: { readonly some: (sum: string) => string; readonly none: string },
): readonly string[] {
  if (limit === undefined) return [];
  return [limit.kind === "none" ? phrases.none : phrases.some(limitWords(limit, phrasing))];
}

/** A bound alone: a sum, or a multiple of an index with what it came to. */
export function limitWords(limit: Exclude<Limit, { kind: "none" }>, { words, format }: Speech): string {
  if (limit.kind === "money") return format.money(limit.money);
  const multiple = words.amount.multiple(format.number(limit.multiple));
  return limit.value ? words.amount.comesTo(multiple, format.money(limit.value)) : multiple;
}

/** The indexes that an amount and its bounds multiply, each once, in the words of the record. */
export function indexesOf(amount: Amount): readonly LocalisedText[] {
  const indexes = [amount, amount.deductible, amount.floor, amount.cap].flatMap((part) =>
    part !== undefined && "index" in part ? [part.index] : [],
  );
  return [...new Map(indexes.map((index) => [JSON.stringify(index), index])).values()];
}

/** Every sum that an amount states. */
function sumsOf(amount: Amount): readonly Money[] {
  const bounds = [...sumOf(amount.deductible), ...sumOf(amount.floor), ...sumOf(amount.cap)];
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

function dateWords(sums: readonly Money[], { words, format }: Speech): string {
  if (sums.length === 0) return "";
  const dates = [...new Set(sums.flatMap((sum) => sum.asOf ?? []))];
  return dates.length === 0
    ? words.amount.dateNotStated
    : words.asOf(dates.map(format.date).join(words.joiner));
}

/** The same on one line, with what a share or a multiple is taken of; dated where the record dates it. */
export function amountLine(amount: Amount, phrasing: Phrasing): string {
  const { words } = phrasing;
  const { value, bounds } = amountWords(amount, phrasing);
  const own = ownWords(amount, value, phrasing);
  const dated = sumsOf(amount).some(({ asOf }) => asOf !== undefined);
  const said = [own, ...bounds].join(words.joiner);
  return dated ? `${said} (${dateWords(sumsOf(amount), phrasing)})` : said;
}

function ownWords(amount: Amount, value: string | undefined, phrasing: Phrasing): string {
  const { words, format } = phrasing;
  if (amount.method === "percentage")
    return words.amount.percentOf(format.percent(amount.percent), textIn(amount.of, phrasing));
  if (amount.method === "index-multiple")
    return words.amount.multiple(format.number(amount.multiple), textIn(amount.index, phrasing));
  if (amount.method === "tariff" && amount.entries) return words.amount.tariffOf(amount.entries.length);
  if (amount.method === "per-degree") return value ?? words.amount.byDegree;
  return value ?? words.ofSource(textIn(amount.label, phrasing));
}
