import type { Criterion, Facts } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../../src/codelists/eligibility-fact.ts";
import { answering } from "../../src/eligibility/answering.ts";
import { comparisonsIn } from "../../src/eligibility/comparisons.ts";
import {
  type Answer,
  answersOf,
  membershipDays,
  valuesNamed,
} from "../../src/eligibility/possible-answers.ts";
import type { Verdict } from "../../src/eligibility/verdict.ts";
import { weigh } from "../../src/eligibility/weigh.ts";
import { holdsSeveral } from "../../src/structure/facts.ts";

/** Facts that an expression asks for, those with which it compares others included. */
export function factsAsked(criterion: Criterion): readonly EligibilityFactCode[] {
  const asked = comparisonsIn(criterion).flatMap((each) =>
    each.op === "country" && each.sameAs !== undefined ? [each.fact, each.sameAs] : [each.fact],
  );
  return [...new Set(asked)];
}

/** Every verdict that a small expression can have, found by trying every answer to every fact together: slow, and plain. */
export function everyVerdict(criterion: Criterion, today = "2010-06-01"): ReadonlySet<Verdict> {
  const comparisons = comparisonsIn(criterion);
  let situations: Facts[] = membershipDays.map((day) => ({ "event-date": day }));
  for (const fact of factsAsked(criterion)) {
    const single = answersOf(fact, comparisons);
    const days: Answer[] = fact === "event-date" ? membershipDays : [];
    const named = valuesNamed(fact, comparisons);
    const answers = holdsSeveral(fact) ? combinations(single) : [...days, ...single];
    situations = situations.flatMap((facts) =>
      answers.map((answer) => answering(facts, fact, answer, named)),
    );
  }
  return new Set(situations.map((facts) => weigh(criterion, { facts, today })));
}

function combinations(single: readonly Answer[]): Answer[] {
  let sets: string[][] = [[]];
  for (const value of single.flat() as string[]) sets = sets.flatMap((set) => [set, [...set, value]]);
  return sets as unknown as Answer[];
}
