import type { Criterion, Facts } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { Day } from "./calendar.ts";
import { withImplied } from "./known-facts.ts";
import { answersOf, comparisonsOf } from "./possible-answers.ts";
import { allOf, anyOf, notOf, type Verdict } from "./verdict.ts";
import { type Comparison, weighComparison } from "./weigh.ts";

/** A fact that the situation does not give and the open verdict asks for. */
export interface MissingFact {
  readonly fact: EligibilityFactCode;
  /**
   * How much of the open verdict an answer settles, from 0 to 1: the mean over its possible answers of 1 where the
   * verdict is then settled, else half the share of open comparisons that no longer matter.
   */
  readonly settles: number;
}

/**
 * Comparisons times values compared, up to which every answer is tried. Beyond it, far above what any law holds, a fact
 * counts for the comparisons that ask for it: half their share of those open.
 */
const mostTries = 20_000;

/** What to ask next where a criterion is open, the most decisive first. */
export function missingFacts(criterion: Criterion, facts: Facts, today: Day | undefined): MissingFact[] {
  const open: EligibilityFactCode[] = [];
  weighCollecting(criterion, { facts, today, open });
  const comparisons = comparisonsOf(criterion);
  const settles = isTooLarge(comparisons)
    ? (fact: EligibilityFactCode) => open.filter((each) => each === fact).length / open.length / 2
    : (fact: EligibilityFactCode) =>
        meanOf(
          answersOf(fact, comparisons).map((answer) => {
            const left: EligibilityFactCode[] = [];
            const told = withImplied({ ...facts, [fact]: answer });
            const verdict = weighCollecting(criterion, { facts: told, today, open: left });
            return verdict === "unknown" ? Math.max(0, 1 - left.length / open.length) / 2 : 1;
          }),
        );
  return [...new Set(open)]
    .map((fact) => ({ fact, settles: settles(fact) }))
    .sort((a, b) => b.settles - a.settles || (a.fact < b.fact ? -1 : 1));
}

interface Weighing {
  readonly facts: Facts;
  readonly today: Day | undefined;
  /** The facts that open comparisons ask for, one entry a comparison; parts that no longer matter add none. */
  readonly open: EligibilityFactCode[];
}

/** Weighs a criterion and collects what stays open in it. */
function weighCollecting(criterion: Criterion, weighing: Weighing): Verdict {
  const { open } = weighing;
  const before = open.length;
  const verdict = weighParts(criterion, weighing);
  if (verdict !== "unknown") open.length = before;
  return verdict;
}

function weighParts(criterion: Criterion, weighing: Weighing): Verdict {
  switch (criterion.op) {
    case "all":
      return allOf(criterion.of, (each) => weighCollecting(each, weighing));
    case "any":
      return anyOf(criterion.of, (each) => weighCollecting(each, weighing));
    case "not":
      return notOf(weighCollecting(criterion.of, weighing));
    case "human-check":
      return "unknown";
    default: {
      const { verdict, missing } = weighComparison(criterion, weighing.facts, weighing.today);
      weighing.open.push(...missing);
      return verdict;
    }
  }
}

function isTooLarge(comparisons: readonly Comparison[]): boolean {
  const values = comparisons.reduce((sum, each) => sum + valuesIn(each), 0);
  return comparisons.length * values > mostTries;
}

/** A group of States counts as one: its members differ only by when they joined and left. */
function valuesIn(comparison: Comparison): number {
  if (comparison.op === "code") return comparison.in.length;
  if (comparison.op !== "country") return 1;
  return (comparison.states?.length ?? 0) + (comparison.groups?.length ?? 0);
}

function meanOf(gains: readonly number[]): number {
  return gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, gains.length);
}
