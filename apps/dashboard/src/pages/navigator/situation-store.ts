import { useSyncExternalStore } from "react";
import type { FactValue } from "./fact-register.ts";
import { type Part, partOf, type Question } from "./situation-parts.ts";
import {
  answered,
  atPart,
  cleared,
  denied,
  emptySituation,
  type Needs,
  type SituationState,
  withNeed,
  withQuestion,
} from "./situation-state.ts";

/** Holds one situation in memory and tells who listens when it changes. */
export interface SituationStore {
  readonly current: () => SituationState;
  readonly listen: (heard: () => void) => () => void;
  readonly answer: (question: Question, value: FactValue | undefined) => void;
  /** Says which values of a list are known not to be so. */
  readonly deny: (question: Question, values: readonly string[]) => void;
  readonly lookFor: (need: Needs[number]) => void;
  /** Shows a question, and the step in which it stands. */
  readonly ask: (question: Question) => void;
  readonly show: (part: Part) => void;
  readonly clear: () => void;
}

/** A store of its own; it writes nowhere. */
export function createSituationStore(): SituationStore {
  let state = emptySituation;
  const listeners = new Set<() => void>();
  const become = (next: SituationState) => {
    state = next;
    for (const heard of listeners) heard();
  };
  return {
    current: () => state,
    listen: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    answer: (question, value) => become(answered(state, question, value)),
    deny: (question, values) => become(denied(state, question, values)),
    lookFor: (need) => become(withNeed(state, need)),
    ask: (question) => become(atPart(withQuestion(state, question), partOf(question))),
    show: (part) => become(atPart(state, part)),
    clear: () => become(cleared(state)),
  };
}

/**
 * The situation of this tab. It outlives the page, so that a reader comes back to it from a record, and not a reload:
 * it must never be put in an address, a request or the storage of the browser.
 */
export const situationOfTab = createSituationStore();

/** What a store holds now. */
export function useSituation(store: SituationStore): SituationState {
  return useSyncExternalStore(store.listen, store.current);
}
