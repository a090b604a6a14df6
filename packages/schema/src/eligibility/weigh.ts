import type { Criterion, Facts } from "../../generated/types/model.ts";
import { isMember } from "../codelists/country-group-members.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { type Day, plus } from "./calendar.ts";
import { allOf, anyOf, notOf, type Verdict, verdictOf } from "./verdict.ts";

/** A criterion that compares one fact. */
export type Comparison = Extract<Criterion, { fact: unknown }>;

/** A comparison's verdict, and the facts that would have to be known where it is unknown. */
export interface Weighed {
  readonly verdict: Verdict;
  readonly missing: readonly EligibilityFactCode[];
}

/** Weighs a criterion without saying why: the quick way for many. */
export function weigh(criterion: Criterion, facts: Facts, today?: Day): Verdict {
  switch (criterion.op) {
    case "all":
      return allOf(criterion.of, (each) => weigh(each, facts, today));
    case "any":
      return anyOf(criterion.of, (each) => weigh(each, facts, today));
    case "not":
      return notOf(weigh(criterion.of, facts, today));
    case "human-check":
      return "unknown";
    default:
      return weighComparison(criterion, facts, today).verdict;
  }
}

/** Weighs one comparison. A fact that holds several values meets it with any of them. */
export function weighComparison(comparison: Comparison, facts: Facts, today?: Day): Weighed {
  const known: unknown = facts[comparison.fact];
  if (known === undefined) return { verdict: "unknown", missing: [comparison.fact] };
  switch (comparison.op) {
    case "fact":
      return settled(known === true);
    case "code":
      return weighCode(comparison, listOf(known));
    case "number":
      return settled(comparesNumber(known as number, comparison));
    case "country":
      return weighCountry(comparison, { states: listOf(known) as string[], facts, today });
    case "date":
      return weighDate(comparison, known as Day, facts);
  }
}

/** An event whose legal character is not decided yet may still become any other: not met would harm people. */
function weighCode(comparison: Extract<Comparison, { op: "code" }>, known: readonly unknown[]): Weighed {
  const met = known.some((code) => (comparison.in as readonly unknown[]).includes(code));
  if (!met && comparison.fact === "event-type" && known.includes("under-qualification"))
    return { verdict: "unknown", missing: ["event-type"] };
  return settled(met);
}

const met: Weighed = { verdict: "met", missing: [] };
const notMet: Weighed = { verdict: "not-met", missing: [] };

function settled(value: boolean): Weighed {
  return value ? met : notMet;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function comparesNumber(known: number, { is, value }: Extract<Comparison, { op: "number" }>): boolean {
  switch (is) {
    case "less-than":
      return known < value;
    case "at-most":
      return known <= value;
    case "at-least":
      return known >= value;
    case "more-than":
      return known > value;
  }
}

function weighCountry(
  comparison: Extract<Comparison, { op: "country" }>,
  known: { states: readonly string[]; facts: Facts; today: Day | undefined },
): Weighed {
  const { states: named = [], groups = [] } = comparison;
  const day = comparison.fact === "residence-now" ? known.today : known.facts["event-date"];
  const verdict = anyOf(known.states, (state) =>
    named.includes(state) ? "met" : anyOf(groups, (group) => verdictOf(isMember(group, state, day))),
  );
  const asksForDay = verdict === "unknown" && day === undefined && comparison.fact !== "residence-now";
  return { verdict, missing: asksForDay ? ["event-date"] : [] };
}

function weighDate(comparison: Extract<Comparison, { op: "date" }>, known: Day, facts: Facts): Weighed {
  const { date, sinceFact } = comparison;
  const start = date ?? (sinceFact && facts[sinceFact]);
  if (start === undefined) return { verdict: "unknown", missing: sinceFact ? [sinceFact] : [] };
  const limit = comparison.plus ? plus(start, comparison.plus) : start;
  if (limit === undefined) return { verdict: "unknown", missing: [] };
  switch (comparison.is) {
    case "before":
      return settled(known < limit);
    case "on-or-before":
      return settled(known <= limit);
    case "on-or-after":
      return settled(known >= limit);
    case "after":
      return settled(known > limit);
  }
}
