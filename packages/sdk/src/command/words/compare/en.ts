import type { ComparedField, ComparisonRow } from "@civic/schema/compute";
import { type PluralForms, plural } from "@civic/schema/words";
import { comparison } from "@civic/schema/words/comparison/en";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** How many rows of a comparison have each verdict. */
export interface VerdictCounts {
  readonly same: number;
  readonly alike: number;
  readonly different: number;
  readonly notComparable: number;
  readonly unknown: number;
}

/** What `civic compare` says, in English. */
export const en = {
  title: (states: string, day: string) => `${states} on ${day}`,
  end: "An empty place is unknown, never “no”. Whole sets are compared; nothing says which scheme is best for whom.",
  noState: (codes: string) =>
    `${codes}: neither the code of a State (ISO 3166-1, lower case: fr, gb) nor “eu” or “un”.`,
  twice: "A State is named twice. Name each State once.",
  summary: (rows: number, { same, alike, different, notComparable, unknown }: VerdictCounts) =>
    `${count(rows, { one: "{n} row", other: "{n} rows" })}: ${same} the same, ${alike} alike, ${different} different, ${notComparable} not comparable, ` +
    `${unknown} where at least one State says nothing.`,
  sumOf: (head: string) => `${head}: sum`,
  unknown: "unknown",
  verdicts: { same: "same", different: "different" } satisfies Partial<
    Record<ComparisonRow["verdict"], string>
  >,
  notComparable: (reason: string) => `not comparable: ${reason}`,
  others: (verdict: string) => `unknown; the others: ${verdict}`,
  parts: {
    "official-language": "The State",
    "schemes-on-territory": "Compensation: schemes that a terrorist act may open",
    "head-of-damage": "Heads of damage covered",
    "head-amount": "Sums by head of damage",
    coverage: "Services by need and phase",
    "hand-over": "From the emergency to follow-up",
    recognition: "Recognition and designation",
  } satisfies Partial<Record<ComparedField, string>>,
  ...comparison,
};

/** What `civic compare` says, in one language. */
export type CompareWords = typeof en;
