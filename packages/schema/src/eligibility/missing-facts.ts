import type { Criterion, Facts } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { holdsSeveral } from "../structure/facts.ts";
import type { Day } from "./calendar.ts";
import { comparisonsIn } from "./comparisons.ts";
import type { Comparison } from "./fold-criterion.ts";
import { type LimitDays, limitDays } from "./limit-days.ts";
import type { OpenLevels } from "./open-levels.ts";
import { type Answer, answersOf, valuesNamed } from "./possible-answers.ts";
import { isRuledOut, type Level, saysNotAll } from "./silence.ts";
import { type Steps, spend, stepsOf } from "./steps.ts";
import { toldFacts } from "./told-facts.ts";
import { isFateUnknown, withFateFirst } from "./unknown-fate.ts";
import { weigh } from "./weigh.ts";

/** A fact that the situation does not give and the open verdict asks for. */
export interface MissingFact {
  readonly fact: EligibilityFactCode;
  /** Of the kind of event: which of its two sides is missing, where only one is. */
  readonly level?: Level;
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

/** A criterion whose verdict is open, with what the weighing has found in it. */
export interface OpenCriterion {
  readonly criterion: Criterion;
  readonly facts: Facts;
  readonly today: Day | undefined;
  /** The facts that open comparisons ask for, one entry a comparison. */
  readonly open: readonly EligibilityFactCode[];
  /** Of facts with several sides: those that it waits for. */
  readonly levels: OpenLevels;
  /** What trying answers may still take. */
  readonly steps: Steps;
}

/** What to ask next, the most decisive first, and whether every answer was tried to say so. */
export interface MissingFacts {
  readonly missing: readonly MissingFact[];
  readonly isTried: boolean;
}

/** What to ask next where a criterion is open. */
export function missingFacts(asked: OpenCriterion): MissingFacts {
  const open = [...new Set(asked.open)];
  const answers = answersByFact(asked.criterion);
  const isTried = answers !== undefined && spend(asked.steps, stepsToTry(open, answers));
  const settles = (fact: EligibilityFactCode) =>
    isTried ? meanSettled(fact, asked, answers) : shareOfOpen(fact, asked);
  const facts = isFateUnknown(asked.facts) ? withFateFirst(open, (fact) => settles(fact) > 0) : open;
  const missing = facts
    .map((fact) => withLevel({ fact, settles: settles(fact) }, asked.levels))
    .sort((a, b) => b.settles - a.settles || (a.fact < b.fact ? -1 : 1));
  return { missing, isTried };
}

/** Says which side of a fact is missing, where it is one. */
function withLevel(missing: MissingFact, levels: OpenLevels): MissingFact {
  const open = levels.get(missing.fact);
  const [level] = open ?? [];
  return level === undefined || open?.size !== 1 ? missing : { ...missing, level };
}

function stepsToTry(facts: readonly EligibilityFactCode[], { of, size }: Answers): number {
  return facts.reduce((sum, fact) => sum + of(fact).length * size, 0);
}

function shareOfOpen(fact: EligibilityFactCode, { open }: OpenCriterion): number {
  return open.filter((each) => each === fact).length / open.length / 2;
}

function meanSettled(fact: EligibilityFactCode, asked: OpenCriterion, answers: Answers): number {
  const { criterion, facts, today, open } = asked;
  const isList = saysNotAll(fact);
  const named = isList ? answers.named(fact) : undefined;
  let sum = 0;
  let count = 0;
  for (const answer of withOthers(answers, fact, facts)) {
    if (isList && isRuledOut(facts, fact, (answer as string[])[0] ?? "")) continue;
    count += 1;
    const left: EligibilityFactCode[] = [];
    const told = toldFacts(facts, fact, answer, named);
    const verdict = weigh(criterion, { facts: told, today, open: left });
    sum += verdict === "unknown" ? Math.max(0, 1 - left.length / open.length) / 2 : 1;
  }
  return sum / Math.max(1, count);
}

/** The States that the situation names in facts with which one is compared are answers to it, too. */
function withOthers(answers: Answers, fact: EligibilityFactCode, facts: Facts): readonly Answer[] {
  const others = answers.comparedWith(fact);
  if (others.length === 0) return answers.of(fact);
  const states = new Set(
    [...answers.of(fact), ...others.map((other) => facts[other] ?? [])].flat() as string[],
  );
  return [...states].map((state) => (holdsSeveral(fact) ? [state] : state) as Answer);
}

/** The answers that a criterion can tell apart. */
interface Answers {
  /** The facts with which it compares one. */
  readonly comparedWith: (fact: EligibilityFactCode) => readonly EligibilityFactCode[];
  readonly of: (fact: EligibilityFactCode) => readonly Answer[];
  /** The values of a fact that it names. */
  readonly named: (fact: EligibilityFactCode) => readonly string[];
  /** Steps that weighing it once takes. */
  readonly size: number;
}

/** Criteria are plain data that nobody alters: which answers they can tell apart is worked out once. */
const known = new WeakMap<Criterion, Answers | "too large">();

/** The answers that a criterion can tell apart; nothing where they are too many to try. */
function answersByFact(criterion: Criterion): Answers | undefined {
  let answers = known.get(criterion);
  if (!answers) {
    const comparisons = comparisonsIn(criterion);
    answers = isTooLarge(comparisons) ? "too large" : answersFrom(comparisons, limitDays(criterion));
    known.set(criterion, answers);
  }
  return answers === "too large" ? undefined : answers;
}

function answersFrom(comparisons: readonly Comparison[], limits: LimitDays): Answers {
  const byFact = new Map<EligibilityFactCode, readonly Answer[]>();
  const of = (fact: EligibilityFactCode) => {
    const found = byFact.get(fact) ?? answersOf(fact, comparisons, limits.get(fact));
    byFact.set(fact, found);
    return found;
  };
  const namedByFact = new Map<EligibilityFactCode, readonly string[]>();
  const named = (fact: EligibilityFactCode) => {
    const found = namedByFact.get(fact) ?? valuesNamed(fact, comparisons);
    namedByFact.set(fact, found);
    return found;
  };
  const pairs = comparisons.flatMap((each) =>
    each.op === "country" && each.sameAs !== undefined ? [[each.fact, each.sameAs] as const] : [],
  );
  const comparedWith = (fact: EligibilityFactCode) =>
    pairs.flatMap(([one, other]) => (one === fact ? [other] : other === fact ? [one] : []));
  return { of, named, comparedWith, size: comparisons.reduce((sum, each) => sum + stepsOf(each), 0) };
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
