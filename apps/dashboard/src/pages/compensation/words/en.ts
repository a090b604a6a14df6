import { numeral, type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** In English: what the page “Compensation” says beside the words of all pages. */
export const words = {
  title: "Compensation, head by head",
  lead: (heads: number) =>
    `${count(heads, { one: "{n} head", other: "{n} heads" })} of damage side by side with what each scheme pays. A head that a scheme does not mention is ` +
    "not known; it is not “not covered”.",
  schemes: "Schemes to compare",
  chosen: (n: number, all: number) => `${numeral("en", n)} of ${numeral("en", all)} in the table`,
  pickOne: "Scheme",
  noHeadsMark: "no heads listed",
  notShown: (n: number) =>
    count(n, {
      one: "{n} more scheme can be chosen; it is described below.",
      other: "{n} more schemes can be chosen; they are described below.",
    }),
  table: "Heads of damage by scheme",
  head: "Head of damage",
  claimant: { direct: "The victim", indirect: "Relatives", both: "The victim or relatives" },
  nature: { pecuniary: "economic loss", "non-pecuniary": "harm that is not economic" },
  treatment: {
    covered: "Covered",
    folded: "In another head",
    "not-covered": "Not covered",
    unknown: "Not known",
  },
  explained: {
    covered: "Compensated as a head of its own.",
    folded: "Compensated inside another, wider national head, which is named.",
    "not-covered": "The source says that it is not compensated.",
    unknown: "The scheme's records do not mention it.",
  },
  inside: (head: string) => `in “${head}”`,
  legend: "How to read the cells",
  summary: (covered: number, folded: number, not: number, unknown: number) =>
    `${numeral("en", covered)} covered, ${numeral("en", folded)} inside another head, ${numeral("en", not)} not covered, ${numeral("en", unknown)} not known.`,
  /** What a cell and a panel say beside the head itself. */
  whole: "Of the scheme as a whole",
  wholeLine: (line: string) => `In all: ${line}`,
  wholeUnknown: "The head is not mentioned; these sums of the scheme as a whole may take it in.",
  more: (n: number) => count(n, { one: "{n} more sum", other: "{n} more sums" }),
  treated: "How it is treated",
  ofNational: "Heads with a national name alone",
  national: "National heads with no harmonised equivalent",
  nationalLead: "Heads that a scheme names and that correspond to none of the harmonised ones.",
  nationalNone: "None among the schemes shown.",
  each: "Scheme by scheme",
  terms: "Key terms side by side",
  term: "Term",
  print: "Print, with the compared schemes in full",
  notLoaded: "Not loaded yet: the full record says it.",
  available: "Available",
  panel: {
    code: "National code",
    meaning: "What this head means",
    amounts: "Amounts",
    noAmount: "No amount is recorded for this head.",
    unknown:
      "The records of this scheme do not mention this head. It may be paid under another name, or not at all: " +
      "the sources read so far do not say.",
    noHeads: "The records of this scheme list no heads of damage.",
  },
};

/** The words of the page. */
export type Words = typeof words;
