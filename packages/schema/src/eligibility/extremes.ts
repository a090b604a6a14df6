import type { Criterion, Facts } from "../../generated/types/model.ts";
import type { CountryGroupCode } from "../codelists/country-group.ts";
import { countryGroupMembers } from "../codelists/country-group-members.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { holdsSeveral } from "../structure/facts.ts";
import { type Comparison, foldCriterion } from "./fold-criterion.ts";
import { otherState } from "./possible-answers.ts";

/** A day on which all groups have members. */
export const dayOfMembers = "2010-06-01";

type Answers = Partial<Record<EligibilityFactCode, unknown>>;

/**
 * Facts by which every comparison comes out as far as can be so that its whole is met, or is not. Where two comparisons ask
 * for one fact, in favour of the first. In nearly every law that is enough to see that it can come out so.
 */
export function factsAtExtreme(criteria: readonly Criterion[], met: boolean): Facts {
  const answers: Answers = {};
  for (const criterion of criteria) answer(criterion, { met, answers });
  answers["event-date"] ??= dayOfMembers;
  return answers as Facts;
}

interface Answering {
  readonly met: boolean;
  readonly answers: Answers;
}

const answer = foldCriterion<void, Answering>({
  all: ({ of }, answering, fold) => {
    for (const part of of) fold(part, answering);
  },
  any: ({ of }, answering, fold) => {
    for (const part of of) fold(part, answering);
  },
  not: ({ of }, { met, answers }, fold) => fold(of, { met: !met, answers }),
  humanCheck: () => undefined,
  comparison: (comparison, { met, answers }) => {
    const { fact } = comparison;
    if (answers[fact] !== undefined) return;
    const value = valueFor(comparison, met);
    answers[fact] = holdsSeveral(fact) ? [value] : value;
  },
});

function valueFor(comparison: Comparison, met: boolean): unknown {
  switch (comparison.op) {
    case "fact":
      return met;
    case "code":
      return met ? comparison.in[0] : "other";
    case "country":
      return (met && stateOf(comparison)) || otherState;
    case "number":
      return numberFor(comparison, met);
    case "date":
      return dayFor(comparison, met);
  }
}

function stateOf({ states, groups }: Extract<Comparison, { op: "country" }>): string | undefined {
  const group: CountryGroupCode | undefined = groups?.[0];
  return states?.[0] ?? (group && countryGroupMembers[group].members[0]?.state);
}

function numberFor({ is, value }: Extract<Comparison, { op: "number" }>, met: boolean): number {
  const isBelow = (is === "less-than" || is === "at-most") === met;
  return isBelow ? Math.max(0, value - 1) : value + 1;
}

function dayFor({ is }: Extract<Comparison, { op: "date" }>, met: boolean): string {
  const isEarly = (is === "before" || is === "on-or-before") === met;
  return isEarly ? "0001-01-01" : "9999-12-31";
}
