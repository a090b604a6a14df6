import type { Criterion, Facts } from "../../generated/types/model.ts";
import { comparisonsIn } from "../../src/eligibility/comparisons.ts";
import { type Answer, answersOf, membershipDays } from "../../src/eligibility/possible-answers.ts";
import type { Verdict } from "../../src/eligibility/verdict.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { holdsSeveral } from "../../src/structure/facts.ts";

/** Every verdict that a small expression can have, found by trying every answer to every fact together: slow, and plain. */
export function everyVerdict(criterion: Criterion): ReadonlySet<Verdict> {
  const comparisons = comparisonsIn(criterion);
  const answers = new Map<string, readonly Answer[]>([["event-date", membershipDays]]);
  for (const fact of new Set(comparisons.map((each) => each.fact))) {
    const single = [...(answers.get(fact) ?? []), ...answersOf(fact, comparisons)];
    answers.set(fact, holdsSeveral(fact) ? combinations(single) : single);
  }
  let situations: Facts[] = [{}];
  for (const [fact, values] of answers)
    situations = situations.flatMap((facts) => values.map((value) => ({ ...facts, [fact]: value })));
  return new Set(situations.map((facts) => weigh(criterion, { facts, today: "2010-06-01" })));
}

function combinations(single: readonly Answer[]): Answer[] {
  let sets: string[][] = [[]];
  for (const value of single.flat() as string[]) sets = sets.flatMap((set) => [set, [...set, value]]);
  return sets as unknown as Answer[];
}
