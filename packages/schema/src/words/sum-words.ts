import type { Amount } from "../../generated/types/model.ts";
import type { ListedSum } from "../entitlement/listed-sums.ts";
import { amountWords, indexesOf } from "./amount-words.ts";
import { markedPart, markedText, textIn } from "./localised.ts";
import type { Phrasing } from "./phrasing.ts";

/** A listed sum in words. */
export interface SumWords {
  /** What is paid, how much, for which year and how long: “Bereavement: £5,500 (as of 2012)”. */
  readonly text: string;
  /** Whether it may be the person's, or is of an earlier time. */
  readonly applies: string;
  /** What the record adds: of which year it is, that sources disagree. */
  readonly note?: string;
  /** The rows of a tariff or a table, each with its sum. */
  readonly rows: readonly string[];
}

/** Puts a listed sum into words. A sum never stands without its currency, nor without its date or that none is stated. */
export function sumWords({ amount, applies, earlier, head }: ListedSum, phrasing: Phrasing): SumWords {
  const { words } = phrasing;
  const { value, bounds, dates, valid } = amountWords(amount, phrasing);
  const of = amount.method === "percentage" ? [amount.of] : indexesOf(amount);
  const taken = of.map((text) => markedText(text, phrasing));
  const figures = [...(value === undefined ? [] : [value]), ...bounds];
  const said = [figures.join(words.joiner), ...taken].filter((part) => part).join(words.colon);
  const runs = amount.runs?.description && markedText(amount.runs.description, phrasing);
  const when = [dates, valid, runs].filter((part) => part).join(words.joiner);
  const label = markedText(amount.label, phrasing);
  const name =
    head === undefined || beginsWith(amount, head, phrasing)
      ? label
      : isNamedIn(amount, head)
        ? markedText(head, phrasing)
        : `${markedText(head, phrasing)}${words.joiner}${label}`;
  return {
    text: [name, said].filter((part) => part).join(words.colon) + (when ? ` (${when})` : ""),
    applies: words.answers.sum[earlier && applies !== "not-met" ? "earlier" : applies],
    ...(amount.note && { note: markedPart(amount.note, phrasing) }),
    rows: rowsOf(amount, phrasing),
  };
}

/** Whether a sum begins with the name of its head, which then is not said twice. */
function beginsWith({ label }: Amount, head: NonNullable<ListedSum["head"]>, phrasing: Phrasing): boolean {
  return textIn(label, phrasing).startsWith(textIn(head, phrasing));
}

/** Whether a sum is called what its head of damage is called, which may have a name in more languages. */
function isNamedIn({ label }: Amount, head: NonNullable<ListedSum["head"]>): boolean {
  return Object.entries(label).every(([tag, text]) => head[tag as keyof typeof head] === text);
}

function rowsOf(amount: Amount, phrasing: Phrasing): readonly string[] {
  const { words, format } = phrasing;
  if (amount.method === "tariff")
    return (amount.entries ?? []).map(
      ({ label, value }) => markedText(label, phrasing) + words.colon + format.money(value),
    );
  if (amount.method !== "per-degree") return [];
  return (amount.table ?? []).map(
    ({ fromDegree, value }) =>
      words.amount.fromDegree(format.percent(String(fromDegree))) + words.colon + format.money(value),
  );
}
