import type { EligibilityFactCode } from "@civic/schema";
import type { Facts, MissingFact } from "@civic/schema/compute";
import { type FactValue, isOpening } from "./fact-register.ts";

/** What was typed so far, and the questions that were dealt with, in that order. */
export interface SituationState {
  readonly facts: Facts;
  /** Facts beyond the opening questions that were answered or asked for: they keep their place. */
  readonly asked: readonly EligibilityFactCode[];
  /** Grows each time everything is cleared, so that half-written fields are emptied too. */
  readonly round: number;
}

/** Nothing is known. */
export const emptySituation: SituationState = { facts: {}, asked: [], round: 0 };

/** Gives a fact a value; without one it is not known again. */
export function answered(
  state: SituationState,
  fact: EligibilityFactCode,
  value: FactValue | undefined,
): SituationState {
  const { [fact]: _, ...others } = state.facts;
  const facts = (value === undefined ? others : { ...others, [fact]: value }) as Facts;
  return { ...withQuestion(state, fact), facts };
}

/** Brings a question among those that are shown. */
export function withQuestion(state: SituationState, fact: EligibilityFactCode): SituationState {
  if (isOpening(fact) || state.asked.includes(fact)) return state;
  return { ...state, asked: [...state.asked, fact] };
}

/** Forgets everything. */
export function cleared({ round }: SituationState): SituationState {
  return { ...emptySituation, round: round + 1 };
}

/** The questions after the opening ones: what was dealt with keeps its place, then what settles most. */
export function nextQuestions(
  { asked }: SituationState,
  questions: readonly MissingFact[],
): readonly EligibilityFactCode[] {
  const open = questions.map(({ fact }) => fact).filter((fact) => !isOpening(fact) && !asked.includes(fact));
  return [...asked, ...open];
}

/** Opening questions that are still open and would settle something. */
export function openAbove(questions: readonly MissingFact[]): readonly EligibilityFactCode[] {
  return questions.map(({ fact }) => fact).filter(isOpening);
}
