import type { Criterion, Facts } from "../../generated/types/model.ts";
import { isMember } from "../codelists/country-group-members.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { type Day, plus } from "./calendar.ts";
import { type Comparison, foldCriterion } from "./fold-criterion.ts";
import { allOf, anyOf, notOf, type Verdict, verdictOf } from "./verdict.ts";

/** A comparison's verdict, and the facts that would have to be known where it is unknown. */
export interface Weighed {
  readonly verdict: Verdict;
  readonly missing: readonly EligibilityFactCode[];
}

interface Weighing {
  readonly facts: Facts;
  readonly today: Day | undefined;
  readonly open: EligibilityFactCode[];
}

const weighed = foldCriterion<Verdict, Weighing>({
  all: ({ of }, weighing, fold) => {
    const before = weighing.open.length;
    return closing(
      allOf(of, (part) => fold(part, weighing)),
      weighing.open,
      before,
    );
  },
  any: ({ of }, weighing, fold) => {
    const before = weighing.open.length;
    return closing(
      anyOf(of, (part) => fold(part, weighing)),
      weighing.open,
      before,
    );
  },
  not: ({ of }, weighing, fold) => notOf(fold(of, weighing)),
  humanCheck: () => "unknown",
  comparison: (comparison, { facts, today, open }) => {
    const { verdict, missing } = weighComparison(comparison, facts, today);
    for (const fact of missing) open.push(fact);
    return verdict;
  },
});

/** Forgets what the parts of a settled criterion left open: it no longer matters. */
export function closing(verdict: Verdict, open: EligibilityFactCode[], before: number): Verdict {
  if (verdict !== "unknown") open.length = before;
  return verdict;
}

/**
 * Weighs a criterion without saying why: the quick way for many, which stops where the rest cannot change the verdict.
 * Adds to `open` the facts that open comparisons ask for, one entry a comparison.
 */
export function weigh(
  criterion: Criterion,
  { facts, today, open = [] }: { facts: Facts; today?: Day | undefined; open?: EligibilityFactCode[] },
): Verdict {
  return weighed(criterion, { facts, today, open });
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
