import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** In English: the Deadlines page. */
export const words = {
  title: "Deadlines",
  lead: "Every time limit that is recorded, the shortest first, and at the end what is over. Each table is about one step, since a time to report and a time to claim are not the same thing.",
  filter: {
    title: "Narrow the list",
    step: "Step",
    anyStep: "Any step",
    start: "Counted from",
    anyStart: "Any start",
    sort: "Order",
    length: "Shortest first",
    state: "By State",
    byStart: "By start",
  },
  steps: {
    claim: "To apply or claim",
    report: "To report to the police",
    advance: "To ask for or get an advance",
    decision: "For the body to answer",
    challenge: "To challenge a decision",
    silence: "After which silence counts as an answer",
  },
  unknown: (field: string, value: string) => `${field}: “${value}” is not known here and was left out.`,
  count: (n: number) => count(n, { one: "{n} time limit", other: "{n} time limits" }),
  none: "No time limit is recorded that fits these filters. That does not mean that there is none.",
  what: "Scheme or service",
  time: "How long, from when, and exceptions",
  sources: "As of, sources",
  lastDay: "Last day",
  notKnown: "Not known: no source gives a time",
  picture: "On a time line",
  caption:
    "The bar ends where the time ends. The axis is stretched: each mark is several times longer than the one before. A dashed bar has no end; a dotted line is not known, or over.",
  day: "Day of the attack (stays in this browser)",
  dayTold:
    "For somebody injured there who lives there; other persons may have more or less time. Never rely on it alone.",
  notOurs: "not a time of the person",
};

/** The words of the Deadlines page, whatever the language. */
export type Words = typeof words;
