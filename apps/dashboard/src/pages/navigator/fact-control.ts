import type { FactConcept, FactValue } from "./fact-register.ts";
import type { Question } from "./situation-parts.ts";

/** What the control of a question is given. */
export interface FactControlProps<Value extends FactValue = FactValue> {
  readonly question: Question;
  readonly concept: FactConcept;
  readonly value: Value | undefined;
  readonly onAnswer: (value: Value | undefined) => void;
  /** Ids of the hint and of the finding. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

/** What the control of a list is given whose values may be known not to be so. */
export interface DeniableControlProps extends FactControlProps<readonly string[]> {
  readonly denied: readonly string[];
  readonly onDeny: (values: readonly string[]) => void;
}

/** Id of a question; its control, or the first of them, bears `<id>-control`. */
export function questionId(question: Question): string {
  return `question-${question}`;
}

/** Id of the control that takes the focus. */
export function controlId(question: Question): string {
  return `${questionId(question)}-control`;
}
