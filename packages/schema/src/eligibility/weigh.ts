import type { Criterion, Facts } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { boundsOf } from "./age-bounds.ts";
import { type Day, plus } from "./calendar.ts";
import { type Comparison, foldCriterion } from "./fold-criterion.ts";
import { forceOf } from "./in-force.ts";
import { allOf, anyOf, notOf, type Verdict } from "./verdict.ts";
import { weighCode } from "./weigh-code.ts";
import { weighCountry } from "./weigh-country.ts";
import { lacking, settled, type Weighed } from "./weighed.ts";

interface Weighing {
  readonly facts: Facts;
  readonly today: Day | undefined;
  readonly open: EligibilityFactCode[];
  /** What the part that comes next counts for where it is out of force: as if it were not there. */
  leftOut: Verdict;
}

const weighed = foldCriterion<Verdict, Weighing>({
  all: ({ of }, weighing, fold) => {
    const before = weighing.open.length;
    const verdict = allOf(of, (part) => {
      weighing.leftOut = "met";
      return fold(part, weighing);
    });
    return closing(verdict, weighing.open, before);
  },
  any: ({ of }, weighing, fold) => {
    const before = weighing.open.length;
    const verdict = anyOf(of, (part) => {
      weighing.leftOut = "not-met";
      return fold(part, weighing);
    });
    return closing(verdict, weighing.open, before);
  },
  not: ({ of }, weighing, fold) => {
    weighing.leftOut = notOf(weighing.leftOut);
    return notOf(fold(of, weighing));
  },
  humanCheck: () => "unknown",
  comparison: (comparison, { facts, today, open }) => {
    const { verdict, missing } = weighComparison(comparison, facts, today);
    for (const fact of missing) open.push(fact);
    return verdict;
  },
  limited: (criterion, weighing, fold) => {
    const { facts, today, open, leftOut } = weighing;
    const before = open.length;
    const force = forceOf(criterion, facts, today);
    if (force === "not-met") return leftOut;
    const verdict = fold(criterion, weighing);
    if (force === "met") return verdict;
    if (verdict !== leftOut && criterion.validOn !== undefined) open.push(criterion.validOn);
    return closing(verdict === leftOut ? verdict : "unknown", open, before);
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
  return weighed(criterion, { facts, today, open, leftOut: "not-met" });
}

/** Weighs one comparison. A fact that holds several values meets it with any of them. */
export function weighComparison(comparison: Comparison, facts: Facts, today?: Day): Weighed {
  switch (comparison.op) {
    case "fact": {
      const known = facts[comparison.fact];
      return known === undefined ? lacking(comparison.fact) : settled(known);
    }
    case "code":
      return weighCode(comparison, facts);
    case "number":
      return weighNumber(comparison, facts, today);
    case "country":
      return weighCountry(comparison, facts, today);
    case "date":
      return weighDate(comparison, facts);
  }
}

type NumberComparison = Extract<Comparison, { op: "number" }>;

function weighNumber(comparison: NumberComparison, facts: Facts, today: Day | undefined): Weighed {
  const known = facts[comparison.fact];
  if (known !== undefined) return settled(comparesNumber(known, comparison));
  const bounds = boundsOf(comparison.fact, facts, today);
  if (bounds === undefined) return lacking(comparison.fact);
  const atLeast = comparesNumber(bounds.least, comparison);
  return atLeast === comparesNumber(bounds.most, comparison) ? settled(atLeast) : lacking(comparison.fact);
}

function comparesNumber(known: number, { is, value }: NumberComparison): boolean {
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

function weighDate(comparison: Extract<Comparison, { op: "date" }>, facts: Facts): Weighed {
  const { fact, date, sinceFact } = comparison;
  const known = facts[fact];
  if (known === undefined) return lacking(fact);
  const start = date ?? (sinceFact && facts[sinceFact]);
  if (start === undefined) return sinceFact ? lacking(sinceFact) : unknown;
  const limit = comparison.plus ? plus(start, comparison.plus) : start;
  if (limit === undefined) return unknown;
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

/** A day with nothing to compare it with, or with a day that does not exist. */
const unknown: Weighed = { verdict: "unknown", missing: [] };
