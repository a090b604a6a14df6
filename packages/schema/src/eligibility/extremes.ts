import type { Criterion, Facts } from "../../generated/types/model.ts";
import type { CountryGroupCode } from "../codelists/country-group.ts";
import { countryGroupMembers } from "../codelists/country-group-members.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { holdsSeveral } from "../structure/facts.ts";
import { answering } from "./answering.ts";
import { type Comparison, foldCriterion } from "./fold-criterion.ts";
import { type Answer, otherState } from "./possible-answers.ts";
import { saysNotAll } from "./silence.ts";

/** A day on which all groups have members. */
export const dayOfMembers = "2010-06-01";

type Answers = Partial<Record<EligibilityFactCode, unknown>>;

/**
 * Facts by which every comparison comes out as far as can be so that its whole is met, or is not. Where two comparisons ask
 * for one fact, in favour of the first. In nearly every law that is enough to see that it can come out so.
 */
export function factsAtExtreme(criteria: readonly Criterion[], met: boolean): Facts {
  const answers: Answers = {};
  const named = new Map<EligibilityFactCode, Set<string>>();
  for (const criterion of criteria) answer(criterion, { met, answers, named });
  answers["event-date"] ??= dayOfMembers;
  let facts = answers as Facts;
  for (const [fact, values] of named)
    facts = answering({ ...facts, [fact]: [] }, fact, answers[fact] as Answer, [...values]);
  return facts;
}

interface Answering {
  readonly met: boolean;
  readonly answers: Answers;
  /** Values asked for, of lists that do not say all. */
  readonly named: Map<EligibilityFactCode, Set<string>>;
}

const answer = foldCriterion<void, Answering>({
  all: ({ of }, answering, fold) => {
    for (const part of of) fold(part, answering);
  },
  any: ({ of }, answering, fold) => {
    for (const part of of) fold(part, answering);
  },
  not: ({ of }, answering, fold) => fold(of, { ...answering, met: !answering.met }),
  humanCheck: () => undefined,
  limited: (criterion, answering, fold) => fold(criterion, answering),
  comparison: (comparison, { met, answers, named }) => {
    const { fact } = comparison;
    if (saysNotAll(fact)) note(comparison, named);
    if (answers[fact] !== undefined) return;
    const value = valueFor(comparison, met);
    answers[fact] = holdsSeveral(fact) ? [value] : value;
  },
});

function note(comparison: Comparison, named: Answering["named"]): void {
  const values = named.get(comparison.fact) ?? new Set();
  named.set(comparison.fact, values);
  const asked = comparison.op === "code" ? comparison.in : comparison.op === "country" && comparison.states;
  for (const value of asked || []) values.add(value);
}

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
