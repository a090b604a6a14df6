import type { Criterion, Facts } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { holdsSeveral } from "../structure/facts.ts";
import { answering } from "./answering.ts";
import { dayOfMembers, factsAtExtreme } from "./extremes.ts";
import { type Comparison, foldCriterion } from "./fold-criterion.ts";
import { type Answer, answersOf, membershipDays, valuesNamed } from "./possible-answers.ts";
import { saysNotAll } from "./silence.ts";
import { type Steps, spend, stepsOf } from "./steps.ts";
import { allOf, anyOf, notOf, type Verdict } from "./verdict.ts";
import { weighComparison } from "./weigh.ts";

/** A verdict that is one. */
export type Settled = Exclude<Verdict, "unknown">;

/** An expression, the facts on which it depends, and the steps that weighing it once takes. */
export interface Part {
  readonly criterion: Criterion;
  readonly facts: ReadonlySet<EligibilityFactCode>;
  readonly size: number;
}

/** The question whether all of some expressions can come out one way at once. */
export interface Search {
  readonly parts: readonly Part[];
  readonly goal: Settled;
  /** All comparisons of the parts. */
  readonly comparisons: readonly Comparison[];
  /** Facts that are tried; what asks for others can come out as it likes. */
  readonly asked: ReadonlySet<EligibilityFactCode>;
  /** The one way in which comparisons come out, of those that have only one. */
  readonly settled: (comparison: Comparison) => Settled | undefined;
  readonly steps: Steps;
}

/** `not-told` where the steps do not suffice. */
export type Found = "yes" | "no" | "not-told";

/**
 * Whether some answers make every part come out as is asked: first those at the extreme, then, fact by fact, all answers
 * that the comparisons can tell apart, no deeper than it is open.
 */
export function searchAnswers(search: Search): Found {
  const { parts, goal, steps } = search;
  if (!spend(steps, 2 * sizeOf(parts))) return "not-told";
  const extreme = weighing(search, search.asked);
  const facts = factsAtExtreme(
    parts.map(({ criterion }) => criterion),
    goal === "met",
  );
  if (parts.every(({ criterion }) => extreme(criterion, facts) === goal)) return "yes";
  const answers = answersToTry(search);
  if (answers === undefined) return "not-told";
  const isRough = answers.size < search.asked.size;
  const found = tryAnswers(
    parts,
    {},
    { ...search, answers, weigh: weighing(search, new Set(answers.keys())) },
  );
  return found === "yes" && isRough ? "not-told" : found;
}

/** The answers to one fact, and the values of which each says whether they are so. */
interface Tried {
  readonly answers: readonly Answer[];
  readonly named?: readonly string[];
}

type Answers = ReadonlyMap<EligibilityFactCode, Tried>;

interface Trying extends Search {
  readonly answers: Answers;
  readonly weigh: (criterion: Criterion, facts: Facts) => Verdict;
}

function tryAnswers(parts: readonly Part[], facts: Facts, trying: Trying): Found {
  if (!spend(trying.steps, sizeOf(parts))) return "not-told";
  const open: Part[] = [];
  for (const part of parts) {
    const verdict = trying.weigh(part.criterion, facts);
    if (verdict === "unknown") open.push(part);
    else if (verdict !== trying.goal) return "no";
  }
  const next = nextFact(open, facts, trying.answers);
  // What nobody can tell, though every fact is known, may come out so.
  if (next === undefined) return "yes";
  const { answers = [], named } = trying.answers.get(next) ?? {};
  for (const answer of answers) {
    const found = tryAnswers(open, answering(facts, next, answer, named), trying);
    if (found !== "no") return found;
  }
  return "no";
}

/** A fact that is not answered yet, of those on which an open part depends: the one for which most comparisons ask. */
function nextFact(open: readonly Part[], facts: Facts, answers: Answers): EligibilityFactCode | undefined {
  if (open.length === 0) return undefined;
  for (const fact of answers.keys())
    if (facts[fact] === undefined && open.some((part) => part.facts.has(fact))) return fact;
  return undefined;
}

function sizeOf(parts: readonly Part[]): number {
  let sum = 1;
  for (const { size } of parts) sum += size;
  return sum;
}

/** Sets of values of one fact that holds several, up to which all are tried. */
const mostSets = 4096;

/**
 * What to answer, the facts first for which most comparisons ask. A fact that holds several is left out where its
 * combinations are too many; nothing where the steps do not suffice.
 */
function answersToTry({ comparisons, asked, steps }: Search): Answers | undefined {
  const byFact = new Map([...asked].map((fact) => [fact, [] as Comparison[]]));
  let values = 0;
  for (const comparison of comparisons) {
    byFact.get(comparison.fact)?.push(comparison);
    values += stepsOf(comparison);
  }
  if (!spend(steps, comparisons.length * asked.size + values)) return undefined;
  const asksForSame = comparisons.some((each) => each.op === "country" && each.sameAs !== undefined);
  const asksForGroups = comparisons.some((each) => each.op === "country" && each.groups !== undefined);
  const answers = new Map<EligibilityFactCode, Tried>();
  for (const [fact, asking] of [...byFact].sort(([, a], [, b]) => b.length - a.length)) {
    // States are told apart by what each comparison says of each.
    const named = asking.reduce((sum, each) => sum + stepsOf(each), 0);
    if (asking[0]?.op === "country" && !spend(steps, asking.length * Math.min(named, mostStates)))
      return undefined;
    const days = fact === "event-date" && asksForGroups ? membershipDays : [];
    const single = [...days, ...answersOf(fact, asksForSame ? comparisons : asking)];
    if (!holdsSeveral(fact)) answers.set(fact, { answers: single });
    else {
      const named = saysNotAll(fact) ? valuesNamed(fact, comparisons) : [];
      const sets = setsOf(single.flat() as string[], asksForSame ? comparisons.length : asking.length);
      if (sets !== undefined) answers.set(fact, { answers: sets as unknown as Answer[], named });
      if (!spend(steps, sets?.length ?? 0)) return undefined;
    }
  }
  return answers;
}

/** Codes of States there can be. */
const mostStates = 26 * 26;

/**
 * Every set of so many values at most, the smallest first and none included; nothing where they are too many. A
 * comparison is met by one value, so that more values than there are comparisons tell nothing more.
 */
function setsOf(values: readonly string[], most: number): string[][] | undefined {
  const sets: string[][] = [[]];
  let ofLastSize: { readonly set: string[]; readonly next: number }[] = [{ set: [], next: 0 }];
  for (let size = 1; size <= Math.min(most, values.length); size += 1) {
    if (sets.length + (ofLastSize.length * (values.length - size + 1)) / size > mostSets) return undefined;
    ofLastSize = ofLastSize.flatMap(({ set, next }) =>
      values.slice(next).map((value, index) => ({ set: [...set, value], next: next + index + 1 })),
    );
    for (const { set } of ofLastSize) sets.push(set);
  }
  return sets;
}

interface Weighing {
  readonly facts: Facts;
  readonly goal: Settled;
  readonly asked: ReadonlySet<EligibilityFactCode>;
  readonly settled: Search["settled"];
  /** What the part that comes next counts for where it is out of force. */
  leftOut: Verdict;
}

/** A part that is one only for a time is left out where that is best for the goal: some day may do so. */
const weighed = foldCriterion<Verdict, Weighing>({
  all: ({ of }, weighing, fold) =>
    allOf(of, (part) => {
      weighing.leftOut = "met";
      return fold(part, weighing);
    }),
  any: ({ of }, weighing, fold) =>
    anyOf(of, (part) => {
      weighing.leftOut = "not-met";
      return fold(part, weighing);
    }),
  not: ({ of }, weighing, fold) => {
    const { goal, leftOut } = weighing;
    return notOf(fold(of, { ...weighing, goal: opposite(goal), leftOut: notOf(leftOut) }));
  },
  limited: (criterion, weighing, fold) =>
    weighing.leftOut === weighing.goal ? weighing.goal : fold(criterion, weighing),
  humanCheck: (_, { goal }) => goal,
  comparison: (comparison, { facts, goal, asked, settled }) => {
    const other = comparison.op === "country" ? comparison.sameAs : undefined;
    const isTried =
      asked.has(comparison.fact) &&
      (other === undefined || asked.has(other)) &&
      !(comparison.op === "date" && comparison.sinceFact);
    if (isTried) return weighComparison(comparison, facts, dayOfMembers).verdict;
    return settled(comparison) ?? goal;
  },
});

/** What asks for other facts than are tried comes out as is best for the goal. */
function weighing({ goal, settled }: Search, asked: ReadonlySet<EligibilityFactCode>): Trying["weigh"] {
  return (criterion, facts) => weighed(criterion, { facts, goal, asked, settled, leftOut: goal });
}

/** The other of two verdicts. */
export function opposite(verdict: Settled): Settled {
  return verdict === "met" ? "not-met" : "met";
}
