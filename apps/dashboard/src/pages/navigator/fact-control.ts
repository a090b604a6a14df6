import type { FactConcept, FactValue } from "./fact-register.ts";

/** What the control of a fact is given. */
export interface FactControlProps<Value extends FactValue = FactValue> {
  readonly concept: FactConcept;
  readonly value: Value | undefined;
  readonly onAnswer: (value: Value | undefined) => void;
  /** Ids of the hint and of the finding. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

/** Id of the question on a fact; its control, or the first of them, bears `<id>-control`. */
export function questionId(fact: string): string {
  return `question-${fact}`;
}

/** Id of the control that takes the focus. */
export function controlId(fact: string): string {
  return `${questionId(fact)}-control`;
}
