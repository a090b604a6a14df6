import type { Criterion, Facts, Provenance, Situation } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { Day } from "./calendar.ts";
import type { Explanation } from "./explanation.ts";
import { type Fold, foldCriterion } from "./fold-criterion.ts";
import { forceOf } from "./in-force.ts";
import { knownFacts } from "./known-facts.ts";
import { type MissingFact, missingFacts } from "./missing-facts.ts";
import { noLevels, openLevels } from "./open-levels.ts";
import { hasLevels } from "./silence.ts";
import { type Steps, stepsFor } from "./steps.ts";
import { allOf, anyOf, notOf, type Verdict } from "./verdict.ts";
import { closing, weighComparison } from "./weigh.ts";
import { isWellFormed } from "./well-formed.ts";

/** The answer to a criterion in a situation. */
export interface Evaluation {
  readonly verdict: Verdict;
  readonly explanation: Explanation;
  /** What to ask next, the most decisive first. Empty when the verdict is settled. */
  readonly missing: readonly MissingFact[];
  /**
   * Whether their order says only how often each is asked for: trying every answer would have taken more steps than there
   * were.
   */
  readonly notTried?: true;
}

/** What an evaluation may be told beside the situation. */
export interface EvaluationOptions {
  /** Calendar date of today, for groups of States that count today. */
  readonly today?: Day | undefined;
  /** Provenance of what holds the criterion, for leaves that have none of their own. */
  readonly provenance?: Provenance | undefined;
  /** What finding out which facts matter most may take, shared by all that is evaluated with it; else as many as for one document. */
  readonly steps?: Steps | undefined;
}

/**
 * Works out whether a situation meets a criterion, in three-valued logic, and says why. Pure and synchronous: nothing
 * is stored and nothing leaves the process. A criterion that cannot be read is left to a person, as a `human-check` is.
 */
export function evaluate(
  criterion: Criterion,
  situation: Situation,
  options: EvaluationOptions = {},
): Evaluation {
  if (isWellFormed(criterion)) return evaluateFacts(criterion, knownFacts(situation), options);
  return {
    verdict: "unknown",
    explanation: { op: "human-check", verdict: "unknown", pointer: "" },
    missing: [],
  };
}

/** {@link evaluate} of a criterion that can be read, on facts with all that follows from them. */
export function evaluateFacts(criterion: Criterion, facts: Facts, options: EvaluationOptions): Evaluation {
  const { today, provenance, steps = stepsFor() } = options;
  const pass: Pass = { facts, today, open: [] };
  const explanation = explain(criterion, { pass, pointer: "", provenance, leftOut: "not-met" });
  const { verdict } = explanation;
  if (verdict !== "unknown") return { verdict, explanation, missing: [] };
  const { missing, isTried } = missingFacts({
    criterion,
    ...pass,
    steps,
    levels: pass.open.some(hasLevels) ? openLevels(explanation, facts) : noLevels,
  });
  return { verdict, explanation, missing, ...(!isTried && { notTried: true }) };
}

/** Why a criterion that can be read is met or not, without what to ask next; its pointers continue `pointer`. */
export function explainFacts(
  criterion: Criterion,
  facts: Facts,
  {
    today,
    provenance,
    pointer,
  }: Pick<EvaluationOptions, "today" | "provenance"> & { readonly pointer: string },
): Explanation {
  return explain(criterion, { pass: { facts, today, open: [] }, pointer, provenance, leftOut: "not-met" });
}

/** One way through an expression, which finds the verdict, the explanation and what is missing together. */
interface Pass {
  readonly facts: Facts;
  readonly today: Day | undefined;
  readonly open: EligibilityFactCode[];
}

interface Place {
  readonly pass: Pass;
  readonly pointer: string;
  /** Of the nearest criterion around it that has any. */
  readonly provenance: Provenance | undefined;
  /** What it counts for where it is out of force: as if it were not there. */
  readonly leftOut: Verdict;
}

/** Many thousand explanations are made at once: each is one object that is filled, not one put together from others. */
type Explained = { -readonly [Property in keyof Explanation]: Explanation[Property] };

const explain = foldCriterion<Explanation, Place>({
  all: (criterion, place, fold) => {
    const before = place.pass.open.length;
    const of = explainParts(criterion, place, fold, "met");
    const verdict = closing(allOf(of, verdictIn), place.pass.open, before);
    return sourced({ op: "all", verdict, pointer: place.pointer, of }, criterion, place);
  },
  any: (criterion, place, fold) => {
    const before = place.pass.open.length;
    const of = explainParts(criterion, place, fold, "not-met");
    const verdict = closing(anyOf(of, verdictIn), place.pass.open, before);
    return sourced({ op: "any", verdict, pointer: place.pointer, of }, criterion, place);
  },
  not: (criterion, place, fold) => {
    const of = fold(criterion.of, inside(criterion, place, "/of", notOf(place.leftOut)));
    const { pointer } = place;
    return sourced({ op: "not", verdict: notOf(of.verdict), pointer, of: [of] }, criterion, place);
  },
  comparison: (comparison, place) => {
    const { op, fact } = comparison;
    const { pass, pointer } = place;
    const { verdict, missing } = weighComparison(comparison, pass.facts, pass.today);
    for (const each of missing) pass.open.push(each);
    const explained: Explained = { op, verdict, pointer, fact, asked: comparison };
    const known = pass.facts[fact];
    if (known !== undefined) explained.known = known;
    return sourced(explained, comparison, place);
  },
  humanCheck: (criterion, place) => {
    const { op, text: label } = criterion;
    return sourced({ op, verdict: "unknown", pointer: place.pointer, label }, criterion, place);
  },
  limited: (criterion, place, fold) => {
    const { pass, pointer, leftOut } = place;
    const before = pass.open.length;
    const force = forceOf(criterion, pass.facts, pass.today);
    if (force === "not-met") {
      const asked = "fact" in criterion && { fact: criterion.fact, asked: criterion };
      const left = { op: criterion.op, verdict: leftOut, pointer, ...asked, outOfForce: true } as const;
      return sourced(left, criterion, place);
    }
    const explained = fold(criterion, place);
    if (force === "met") return explained;
    if (explained.verdict !== leftOut && criterion.validOn !== undefined) pass.open.push(criterion.validOn);
    const verdict = closing(explained.verdict === leftOut ? leftOut : "unknown", pass.open, before);
    return { ...explained, verdict };
  },
});

/** Keys of the first parts of an expression, which nearly all have no more of. */
const keys: readonly string[] = Array.from({ length: 32 }, (_, index) => `/of/${index}`);

function explainParts(
  criterion: Extract<Criterion, { op: "all" | "any" }>,
  place: Place,
  fold: Fold<Explanation, Place>,
  leftOut: Verdict,
): Explanation[] {
  return criterion.of.map((part, index) =>
    fold(part, inside(criterion, place, keys[index] ?? `/of/${index}`, leftOut)),
  );
}

function inside(
  { provenance }: Criterion,
  { pass, pointer, provenance: around }: Place,
  key: string,
  leftOut: Verdict,
): Place {
  return { pass, pointer: pointer + key, provenance: provenance ?? around, leftOut };
}

/** Adds the words of a criterion, and its provenance or the one around it. */
function sourced(explained: Explained, criterion: Criterion, { provenance: around }: Place): Explanation {
  const provenance = criterion.provenance ?? around;
  if (provenance) explained.provenance = provenance;
  if ("label" in criterion && criterion.label) explained.label = criterion.label;
  return explained;
}

function verdictIn({ verdict }: Explanation): Verdict {
  return verdict;
}
