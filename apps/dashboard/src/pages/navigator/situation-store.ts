import type { EligibilityFactCode } from "@civic/schema";
import { useSyncExternalStore } from "react";
import type { FactValue } from "./fact-register.ts";
import { answered, cleared, emptySituation, type SituationState, withQuestion } from "./situation-state.ts";

/** Holds one situation in memory and tells who listens when it changes. */
export interface SituationStore {
  readonly current: () => SituationState;
  readonly listen: (heard: () => void) => () => void;
  readonly answer: (fact: EligibilityFactCode, value: FactValue | undefined) => void;
  readonly ask: (fact: EligibilityFactCode) => void;
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
    answer: (fact, value) => become(answered(state, fact, value)),
    ask: (fact) => become(withQuestion(state, fact)),
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
