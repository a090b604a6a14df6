import type { Criterion } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { comparisonsIn } from "./comparisons.ts";
import { dependsOn } from "./depends-on.ts";
import { type Comparison, foldCriterion, isLimited } from "./fold-criterion.ts";
import { otherCode, otherState } from "./possible-answers.ts";
import { opposite, type Part, type Search, type Settled, searchAnswers } from "./search-answers.ts";
import { sharingFacts } from "./sharing-facts.ts";
import { type Steps, spend, stepsOf } from "./steps.ts";

/**
 * How an expression can come out, whatever the facts: one way only, `met` (a tautology) or `not-met` (a contradiction); in
 * `both`; or it was not told within the steps that were left.
 */
export type Outcome = Settled | "both" | "not-examined";

/** What was found out of an expression. */
export interface Examined extends Part {
  readonly outcome: Outcome;
}

/** What is known of expressions already: what is found out of a part serves all that it stands in. */
export interface Examination {
  readonly steps: Steps;
  readonly known: Map<Criterion, Examined>;
}

/**
 * Finds out how an expression, and each of its parts, can come out. A person may judge either way. Parts that share no
 * fact are never tried together, and a part that comes out one way only may settle its whole: so a contradiction is found
 * wherever it stands, and only what depends on the same facts costs steps.
 */
export function examine(criterion: Criterion, examination: Examination): Examined {
  const { known } = examination;
  const found = known.get(criterion) ?? examined(criterion, examination);
  known.set(criterion, found);
  return found;
}

const none: ReadonlySet<EligibilityFactCode> = new Set();

const examined = foldCriterion<Examined, Examination>({
  all: (criterion, examination) => whole(criterion, "met", examination),
  any: (criterion, examination) => whole(criterion, "not-met", examination),
  not: (criterion, examination) => {
    const { outcome, facts, size } = examine(criterion.of, examination);
    const isOpen = outcome === "both" || outcome === "not-examined";
    return { criterion, outcome: isOpen ? outcome : opposite(outcome), facts, size: size + 1 };
  },
  comparison: (criterion, examination) => {
    const part = { criterion, facts: dependsOn(criterion), size: stepsOf(criterion) };
    return { ...part, outcome: outcomeOfComparison(part, criterion, examination) };
  },
  humanCheck: (criterion) => ({ criterion, outcome: "both", facts: none, size: 1 }),
  limited: (criterion, examination, fold) => fold(criterion, examination),
});

function outcomeOfComparison(part: Part, comparison: Comparison, { steps }: Examination): Outcome {
  if (!spend(steps, part.size)) return "not-examined";
  if (isPlainlyOpen(comparison)) return "both";
  // How it comes out within its period.
  const { valid: _, ...bare } = comparison;
  const search = {
    parts: [{ ...part, criterion: bare }],
    comparisons: [bare],
    asked: part.facts,
    settled: () => undefined,
    steps,
  };
  const met = searchAnswers({ ...search, goal: "met" });
  const missed = searchAnswers({ ...search, goal: "not-met" });
  if (met === "not-told" || missed === "not-told") return "not-examined";
  if (met === "no") return "not-met";
  return missed === "no" ? "met" : "both";
}

/** Whether a comparison leaves room on either side, as in any law: nothing need be tried. `false` says nothing. */
function isPlainlyOpen(comparison: Comparison): boolean {
  switch (comparison.op) {
    case "fact":
      return true;
    case "code":
      return comparison.in.length > 0 && !comparison.in.includes(otherCode);
    case "country":
      return (
        comparison.groups === undefined &&
        comparison.sameAs === undefined &&
        comparison.states?.includes(otherState) === false
      );
    case "number":
      return comparison.value >= 1;
    case "date":
      return (
        comparison.date !== undefined && comparison.date > "0001-01-01" && comparison.date < "9999-12-31"
      );
  }
}

/** `joint` takes every part to come out so, the opposite only one. */
function whole(
  criterion: Extract<Criterion, { op: "all" | "any" }>,
  joint: Settled,
  examination: Examination,
): Examined {
  const parts = criterion.of.map((part) => asPart(examine(part, examination), joint));
  const facts = new Set<EligibilityFactCode>();
  let size = 1;
  for (const part of parts) {
    size += part.size;
    for (const fact of part.facts) facts.add(fact);
  }
  return { criterion, outcome: outcomeOfWhole(parts, joint, examination), facts, size };
}

/** A part that is one only for a time never settles its whole: on another day it is left out. */
function asPart(part: Examined, joint: Settled): Examined {
  return part.outcome === opposite(joint) && isForATime(part.criterion) ? { ...part, outcome: "both" } : part;
}

function isForATime(criterion: Criterion): boolean {
  return isLimited(criterion) || (criterion.op === "not" && isForATime(criterion.of));
}

function outcomeOfWhole(parts: readonly Examined[], joint: Settled, examination: Examination): Outcome {
  const lone = opposite(joint);
  if (parts.some(({ outcome }) => outcome === lone)) return lone;
  const open = parts.filter(({ outcome }) => outcome !== joint);
  if (open.length === 0) return joint;
  let isTold = open.some(({ outcome }) => outcome === "both");
  if (areApart(open)) return open.every(({ outcome }) => outcome === "both") ? "both" : "not-examined";
  for (const group of sharingFacts(open)) {
    const found = canComeOut(group, joint, examination);
    if (found === "no") return lone;
    if (found === "not-told") isTold = false;
  }
  return isTold ? "both" : "not-examined";
}

/** Whether no two parts share a fact, as in most laws. */
function areApart(parts: readonly Part[]): boolean {
  const seen = new Set<EligibilityFactCode>();
  for (const { facts } of parts)
    for (const fact of facts) {
      if (seen.has(fact)) return false;
      seen.add(fact);
    }
  return true;
}

function canComeOut(parts: readonly Examined[], goal: Settled, { steps, known }: Examination) {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only.outcome === "both" ? "yes" : "not-told";
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (!spend(steps, size)) return "not-told";
  const comparisons = parts.flatMap(({ criterion }) => comparisonsIn(criterion));
  const settled: Search["settled"] = (comparison) => {
    const outcome = known.get(comparison)?.outcome;
    return outcome === "met" || outcome === "not-met" ? outcome : undefined;
  };
  return searchAnswers({ parts, goal, comparisons, asked: askedTwice(comparisons), settled, steps });
}

/** Facts that are worth trying: those on which two comparisons depend, and what these depend on beside. */
function askedTwice(comparisons: readonly Comparison[]): ReadonlySet<EligibilityFactCode> {
  const once = new Set<EligibilityFactCode>();
  const asked = new Set<EligibilityFactCode>();
  const facts = comparisons.map(dependsOn);
  for (const each of facts) for (const fact of each) (once.has(fact) ? asked : once).add(fact);
  const twice = new Set(asked);
  for (const each of facts)
    if ([...each].some((fact) => twice.has(fact))) for (const fact of each) asked.add(fact);
  return asked;
}
