import type { ComparedField, ComparisonRow, NotComparable } from "@civic/schema/compute";
import { type PluralForms, plural } from "@civic/schema/words";

const count = (n: number, forms: PluralForms) => plural("en", n, forms);

/** How many rows of a comparison have each verdict. */
export interface VerdictCounts {
  readonly same: number;
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
  summary: (rows: number, { same, different, notComparable, unknown }: VerdictCounts) =>
    `${count(rows, { one: "{n} row", other: "{n} rows" })}: ${same} the same, ${different} different, ${notComparable} not comparable, ` +
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
  fields: {
    "official-language": "Official languages",
    currency: "Currency",
    "emergency-contact": "Emergency numbers",
    "cross-border-contact-point": "Contact point for other States",
    "schemes-on-territory": "Schemes, act on the territory",
    "schemes-abroad": "Schemes, act abroad",
    "foreigners-on-territory": "Foreigners, act on the territory",
    "nationals-abroad": "Nationals, act abroad",
    residents: "Residents",
    "time-limit": "Time limit to claim",
    "police-report": "Police report",
    evidence: "Evidence to send",
    advance: "Advance payment",
    "advance-time": "Time for the advance",
    "decision-time": "Time to decide",
    silence: "Silence of the body",
    "redress-time": "Time to contest",
    "redress-body": "Who hears a challenge",
    offset: "Bearing on other payments",
    form: "Form of payment",
    "assessment-method": "How damage is assessed",
    funding: "Who pays for it",
    "claim-language": "Languages of a claim",
    "cross-border-role": "Role across borders",
    "assisting-authority": "Assisting authority",
    "deciding-authority": "Deciding authority",
    amount: "Sums across heads of damage",
    "head-of-damage": "Covered",
    "head-amount": "Sum",
    "national-head": "Heads under a national name alone",
    coverage: "Coverage",
    "hand-over": "Hand-over to follow-up",
    "hand-over-owner": "Who answers for it",
    recognition: "Recognition",
    "day-of-remembrance": "Days of remembrance",
    "designation-procedure": "How an act is designated",
    designation: "Designated acts",
  } satisfies Record<ComparedField, string>,
  reasons: {
    "in-words": "said in words",
    "methods-differ": "different methods",
    "frequencies-differ": "paid at different intervals",
    "figures-missing": "figures missing",
    "bases-differ": "shares of different things",
    "currencies-differ": "different currencies",
    "dates-missing": "sums without a date",
    "dates-differ": "sums of different dates",
    "not-broken-down": "not broken down into finer needs",
    "heads-differ": "heads paid together",
    "length-missing": "length not said",
    "start-missing": "start not said",
    "starts-differ": "run from different events",
  } satisfies Record<NotComparable, string>,
};

/** What `civic compare` says, in one language. */
export type CompareWords = typeof en;
