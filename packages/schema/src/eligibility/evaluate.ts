import type { Criterion, Facts, LocalisedText, Provenance, Situation } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { Day } from "./calendar.ts";
import { knownFacts } from "./known-facts.ts";
import { type MissingFact, missingFacts } from "./missing-facts.ts";
import { allOf, anyOf, notOf, type Verdict } from "./verdict.ts";
import { weighComparison } from "./weigh.ts";
import { isWellFormed } from "./well-formed.ts";

/** Why a criterion has its verdict: the same tree as the criterion, with what was asked and what was known. */
export interface Explanation {
  readonly op: Criterion["op"];
  readonly verdict: Verdict;
  /** Where the criterion stands below the root of the expression (JSON Pointer, RFC 6901). */
  readonly pointer: string;
  /** The condition in the words of the law, or what a person has to judge. */
  readonly label?: LocalisedText;
  /** The fact that was asked for. */
  readonly fact?: EligibilityFactCode;
  /** What the situation says of it; absent when it says nothing. */
  readonly known?: Facts[EligibilityFactCode];
  /** Sources and confidence: its own, or those of the nearest criterion around it that has any. */
  readonly provenance?: Provenance;
  /** Parts of `all`, `any` and `not`. */
  readonly of?: readonly Explanation[];
}

/** The answer to a criterion in a situation. */
export interface Evaluation {
  readonly verdict: Verdict;
  readonly explanation: Explanation;
  /** What to ask next, the most decisive first. Empty when the verdict is settled. */
  readonly missing: readonly MissingFact[];
}

/** What an evaluation may be told beside the situation. */
export interface EvaluationOptions {
  /** Calendar date of today, for groups of States that count today. */
  readonly today?: Day | undefined;
  /** Provenance of what holds the criterion, for leaves that have none of their own. */
  readonly provenance?: Provenance | undefined;
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
  const { today, provenance } = options;
  const explanation = explain(criterion, { facts, today }, { pointer: "", provenance });
  const { verdict } = explanation;
  const missing = verdict === "unknown" ? missingFacts(criterion, facts, today) : [];
  return { verdict, explanation, missing };
}

interface Weighing {
  readonly facts: Facts;
  readonly today: Day | undefined;
}

interface Place {
  readonly pointer: string;
  /** Of the nearest criterion around it that has any. */
  readonly provenance: Provenance | undefined;
}

/** Many thousand explanations are made at once: each is one object that is filled, not one put together from others. */
type Explained = { -readonly [Property in keyof Explanation]: Explanation[Property] };

function explain(
  criterion: Criterion,
  weighing: Weighing,
  { pointer, provenance: around }: Place,
): Explanation {
  const provenance = criterion.provenance ?? around;
  const explained: Explained = { op: criterion.op, verdict: "unknown", pointer };
  const label = criterion.op === "human-check" ? criterion.text : criterion.label;
  if (label) explained.label = label;
  if (provenance) explained.provenance = provenance;
  switch (criterion.op) {
    case "all":
    case "any": {
      const of = criterion.of.map((each, index) =>
        explain(each, weighing, { pointer: `${pointer}/of/${index}`, provenance }),
      );
      explained.verdict = criterion.op === "all" ? allOf(of, verdictIn) : anyOf(of, verdictIn);
      explained.of = of;
      return explained;
    }
    case "not": {
      const of = explain(criterion.of, weighing, { pointer: `${pointer}/of`, provenance });
      explained.verdict = notOf(of.verdict);
      explained.of = [of];
      return explained;
    }
    case "human-check":
      return explained;
    default: {
      const known = weighing.facts[criterion.fact];
      explained.verdict = weighComparison(criterion, weighing.facts, weighing.today).verdict;
      explained.fact = criterion.fact;
      if (known !== undefined) explained.known = known;
      return explained;
    }
  }
}

function verdictIn({ verdict }: Explanation): Verdict {
  return verdict;
}
