import { plural } from "@civic/schema/words";
import { comparison } from "@civic/schema/words/comparison/en";
import type { BlockName } from "../blocks.ts";

/** The words of the comparison, in English. */
export const words = {
  title: "Compare",
  lead: "Two to six States side by side, row by row: what each says, scheme by scheme, with its dates. Nothing is ranked.",
  add: "States to compare",
  choose: "Choose at least two States.",
  tooMany: (states: string) => `No more than six fit side by side. Left out: ${states}.`,
  find: "Find a row",
  findHint: "for example: funeral, income, interpreter",
  hideSame: "Hide rows in which all say the same",
  noRows: "No row fits.",
  rows: (n: number) => plural("en", n, { one: "{n} row", other: "{n} rows" }),
  table: (part: string, states: string) => `${part}: ${states}`,
  row: "Row",
  whole: "Sums tied to no single head",
  wholeThere: "* and sums tied to no single head, which stand in rows of their own",
  former: "No longer paid",
  otherSchemes: "other schemes",
  comparedSchemes: "Schemes compared",
  sources: "Sources",
  abroadOnly: "acts abroad only",
  noRecords: "No record here: nothing is known of it.",
  legend:
    "The signs compare what States say as a whole; an empty place is not known, never “no”. Schemes are those that a terrorist act of today may open.",
  verdicts: { same: "all say the same", different: "different" },
  notComparable: (reason: string) => `not comparable: ${reason}`,
  silent: "not every State says it",
  others: (verdict: string) => `not every State says it; the others: ${verdict}`,
  covered: "Covered",
  sum: "Sum",
  columns: ["Part", "Row", "State", "Scheme", "Value", "Comparison", "Record", "Sources"],
  blocks: {
    system: "The State",
    contacts: "Contacts",
    sums: "Heads of damage and sums",
    schemes: "Schemes",
    clocks: "Time limits",
    evidence: "Evidence",
    redress: "Redress",
    coverage: "Coverage by need and phase",
    recognition: "Recognition and memory",
  } satisfies Record<BlockName, string>,
  ...comparison,
};

/** The words of the comparison. */
export type Words = typeof words;
