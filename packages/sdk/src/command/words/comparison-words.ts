import {
  type ComparedField,
  type ComparisonRow,
  type ComparisonSubject,
  comparedFields,
  type NotComparable,
} from "@civic/schema/compute";
import { word } from "./words.ts";

const fields: Readonly<Record<ComparedField, string>> = {
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
  coverage: "Coverage",
  "hand-over": "Hand-over to follow-up",
  "hand-over-owner": "Who answers for it",
  recognition: "Recognition",
  "day-of-remembrance": "Days of remembrance",
  "designation-procedure": "How an act is designated",
  designation: "Designated acts",
};

const reasons: Readonly<Record<NotComparable, string>> = {
  "in-words": "said in words",
  "methods-differ": "other methods",
  "figures-missing": "figures missing",
  "bases-differ": "shares of other things",
  "currencies-differ": "other currencies",
  "dates-missing": "sums without date",
  "dates-differ": "sums of other dates",
  "heads-differ": "heads paid together",
  "length-missing": "length not said",
  "start-missing": "start not said",
  "starts-differ": "run from other events",
};

/** Title of each part of the page, by the field with which it begins. */
const parts: Readonly<Partial<Record<ComparedField, string>>> = {
  "official-language": "The State",
  "schemes-on-territory": "Compensation: schemes that a terrorist act may open",
  "head-of-damage": "Heads of damage covered",
  "head-amount": "Sums by head of damage",
  coverage: "Services by need and phase",
  "hand-over": "From the emergency to follow-up",
  recognition: "Recognition and designation",
};

/** Title of the part of the page in which a field stands. */
export function partOf(field: ComparedField): string {
  const before = comparedFields.slice(0, comparedFields.indexOf(field) + 1);
  return before.flatMap((each) => parts[each] ?? []).at(-1) ?? "";
}

/** What a row is about. */
export function subjectInWords({ field, head, need, phase, measure }: ComparisonSubject): string {
  if (head) return `${word("head-of-damage", head)}${field === "head-amount" ? ": sum" : ""}`;
  if (need) return `${word("need", need)}, ${word("phase", phase ?? "")}`;
  return measure ? word("recognition-measure", measure) : fields[field];
}

/** How the States stand to one another in a row. */
export function verdictInWords(row: ComparisonRow): string {
  if (row.verdict === "not-comparable") return `not comparable: ${reasons[row.reason]}`;
  if (row.verdict !== "unknown") return row.verdict;
  const { known } = row;
  if (!known) return "unknown";
  const others = known.verdict === "not-comparable" ? reasons[known.reason] : known.verdict;
  return `unknown; the others: ${others}`;
}
