import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { LocalisedText } from "../parts/language.ts";
import type { Provenance } from "../parts/provenance.ts";
import type { Day } from "./calendar.ts";
import type { Criterion } from "./criterion.ts";
import { knownFacts } from "./known-facts.ts";
import { answersOf } from "./possible-answers.ts";
import type { Facts, Situation } from "./situation.ts";
import { allOf, anyOf, notOf, type Verdict } from "./verdict.ts";
import { weigh, weighComparison } from "./weigh.ts";

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

/** A fact that the situation does not give and the open verdict asks for. */
export interface MissingFact {
  readonly fact: EligibilityFactCode;
  /**
   * How much of the open verdict an answer settles, from 0 to 1: the mean over its possible answers of 1 where the
   * verdict is then settled, else half the share of open comparisons that no longer matter.
   */
  readonly settles: number;
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
 * is stored and nothing leaves the process.
 */
export function evaluate(
  criterion: Criterion,
  situation: Situation,
  options: EvaluationOptions = {},
): Evaluation {
  const facts = knownFacts(situation.facts);
  const explanation = explain(criterion, { facts, options, pointer: "", provenance: options.provenance });
  const { verdict } = explanation;
  const missing = verdict === "unknown" ? missingFacts(criterion, facts, options.today) : [];
  return { verdict, explanation, missing };
}

interface Place {
  readonly facts: Facts;
  readonly options: EvaluationOptions;
  readonly pointer: string;
  readonly provenance: Provenance | undefined;
}

function explain(criterion: Criterion, around: Place): Explanation {
  const provenance = criterion.provenance ?? around.provenance;
  const place = { ...around, provenance };
  const label = criterion.op === "human-check" ? criterion.text : criterion.label;
  const said = {
    op: criterion.op,
    pointer: place.pointer,
    ...(label && { label }),
    ...(provenance && { provenance }),
  };
  switch (criterion.op) {
    case "all":
    case "any": {
      const of = criterion.of.map((each, index) =>
        explain(each, { ...place, pointer: `${place.pointer}/of/${index}` }),
      );
      const verdicts = of.map(({ verdict }) => verdict);
      return { ...said, verdict: criterion.op === "all" ? allOf(verdicts) : anyOf(verdicts), of };
    }
    case "not": {
      const of = explain(criterion.of, { ...place, pointer: `${place.pointer}/of` });
      return { ...said, verdict: notOf(of.verdict), of: [of] };
    }
    case "human-check":
      return { ...said, verdict: "unknown" };
    default: {
      const { verdict } = weighComparison(criterion, place.facts, place.options.today);
      const known = place.facts[criterion.fact];
      return { ...said, verdict, fact: criterion.fact, ...(known !== undefined && { known }) };
    }
  }
}

function missingFacts(criterion: Criterion, facts: Facts, today: Day | undefined): MissingFact[] {
  const open = openFacts(criterion, facts, today);
  const before = open.length;
  return [...new Set(open)]
    .map((fact) => {
      const gains = answersOf(fact, criterion).map((answer) => {
        const told = knownFacts({ ...facts, [fact]: answer });
        if (weigh(criterion, told, today) !== "unknown") return 1;
        return Math.max(0, 1 - openFacts(criterion, told, today).length / before) / 2;
      });
      return { fact, settles: gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, gains.length) };
    })
    .sort((a, b) => b.settles - a.settles || (a.fact < b.fact ? -1 : 1));
}

/** The facts that open comparisons ask for, one entry a comparison; parts that no longer matter are left out. */
function openFacts(criterion: Criterion, facts: Facts, today: Day | undefined): EligibilityFactCode[] {
  if (weigh(criterion, facts, today) !== "unknown") return [];
  switch (criterion.op) {
    case "all":
    case "any":
      return criterion.of.flatMap((each) => openFacts(each, facts, today));
    case "not":
      return openFacts(criterion.of, facts, today);
    case "human-check":
      return [];
    default:
      return [...weighComparison(criterion, facts, today).missing];
  }
}
