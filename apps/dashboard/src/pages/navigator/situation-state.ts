import type { EligibilityFactCode } from "@civic/schema";
import type { Facts, MissingFact, Situation } from "@civic/schema/compute";
import { type FactValue, isDeniable } from "./fact-register.ts";
import {
  factOf,
  isExamined,
  isOpening,
  type Part,
  partOf,
  parts,
  type Question,
  questionOn,
} from "./situation-parts.ts";

/** What the person looks for; none asks for everything. */
export type Needs = NonNullable<Situation["needs"]>;

/** What was typed so far, the step that is shown, and the questions that were dealt with, in that order. */
export interface SituationState {
  readonly facts: Facts;
  readonly needs: readonly Needs[number][];
  readonly part: Part;
  /** Questions beyond the opening ones that were answered or asked for: they keep their place. */
  readonly asked: readonly Question[];
  /** Grows each time everything is cleared, so that half-written fields are emptied too. */
  readonly round: number;
}

/** Nothing is known. */
export const emptySituation: SituationState = { facts: {}, needs: [], part: "event", asked: [], round: 0 };

/** Gives a fact a value; without one it is not known again. What is so is no longer known not to be so. */
export function answered(
  state: SituationState,
  question: Question,
  value: FactValue | undefined,
): SituationState {
  const fact = factOf(question);
  const { [fact]: _, ...others } = state.facts;
  const facts = (value === undefined ? others : { ...others, [fact]: value }) as Facts;
  const chosen = Array.isArray(value) ? value : [];
  const left = deniedOf(facts, fact).filter((code) => !chosen.includes(code));
  return { ...withQuestion(state, question), facts: withDenied(facts, fact, left) };
}

/** Says which values of a list are known not to be so; they are no longer among those that are. */
export function denied(state: SituationState, question: Question, values: readonly string[]): SituationState {
  const fact = factOf(question);
  if (!isDeniable(fact)) return state;
  const held = state.facts[fact];
  const kept = Array.isArray(held) ? held.filter((code) => !values.includes(code)) : [];
  const { [fact]: _, ...others } = state.facts;
  const facts = (kept.length === 0 ? others : { ...others, [fact]: kept }) as Facts;
  return { ...withQuestion(state, question), facts: withDenied(facts, fact, values) };
}

/** The values of a list that are known not to be so. */
export function deniedOf({ not }: Facts, fact: EligibilityFactCode): readonly string[] {
  return isDeniable(fact) ? (not?.[fact] ?? []) : [];
}

function withDenied(facts: Facts, fact: EligibilityFactCode, values: readonly string[]): Facts {
  if (!isDeniable(fact)) return facts;
  const { not, ...others } = facts;
  const { [fact]: _, ...rest } = not ?? {};
  const all = values.length === 0 ? rest : { ...rest, [fact]: values };
  return Object.keys(all).length === 0 ? others : { ...others, not: all };
}

/** Takes a need among those that are looked for, or out of them. */
export function withNeed(state: SituationState, need: Needs[number]): SituationState {
  const { needs } = state;
  return {
    ...state,
    needs: needs.includes(need) ? needs.filter((other) => other !== need) : [...needs, need],
  };
}

/** Shows a step. */
export function atPart(state: SituationState, part: Part): SituationState {
  return { ...state, part };
}

/** Brings a question among those that are shown in its step. */
export function withQuestion(state: SituationState, question: Question): SituationState {
  if (isOpening(question) || state.asked.includes(question)) return state;
  return { ...state, asked: [...state.asked, question] };
}

/** Forgets everything. */
export function cleared({ round }: SituationState): SituationState {
  return { ...emptySituation, round: round + 1 };
}

/** The questions of a step after the opening ones. */
export interface NextQuestions {
  /** What was dealt with keeps its place, then what settles most. */
  readonly asked: readonly Question[];
  /** What an authority may examine, which comes last. */
  readonly examined: readonly Question[];
}

/** What to ask next in the step that is shown. */
export function nextQuestions(state: SituationState, questions: readonly MissingFact[]): NextQuestions {
  const open = questions.map(questionOn).filter((question) => !isOpening(question));
  const here = [...new Set([...state.asked, ...open])].filter((question) => partOf(question) === state.part);
  return {
    asked: here.filter((question) => !isExamined(question)),
    examined: here.filter(isExamined),
  };
}

/** What to ask, the most decisive first; what an authority may examine comes last. */
export function inOrderOfAsking(questions: readonly MissingFact[]): readonly Question[] {
  const all = [...new Set(questions.map(questionOn))];
  return [...all.filter((question) => !isExamined(question)), ...all.filter(isExamined)];
}

/** How many facts of a step are known. */
export function knownIn(part: Part, { facts, needs }: SituationState): number {
  const told = Object.keys(facts).filter(
    (fact) => fact !== "not" && partOf(questionOn({ fact: fact as EligibilityFactCode })) === part,
  );
  return told.length + (part === "claim" && needs.length > 0 ? 1 : 0);
}

/** The step after or before another; none beyond the ends. */
export function beside(part: Part, by: 1 | -1): Part | undefined {
  return parts[parts.indexOf(part) + by];
}
