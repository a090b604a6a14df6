import type { EligibilityFactCode } from "@civic/schema";
import type { MissingFact } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { type AnswersOffered, FactField } from "./fact-field.tsx";
import type { SituationState } from "./situation-state.ts";
import type { SituationStore } from "./situation-store.ts";

/** What the questions on a situation need. */
export interface SituationFieldsProps {
  readonly store: SituationStore;
  readonly state: SituationState;
  readonly offered: AnswersOffered;
  readonly findings: ReadonlyMap<string, string>;
  readonly questions: readonly MissingFact[];
}

interface SituationFieldProps extends SituationFieldsProps {
  readonly fact: EligibilityFactCode;
}

/** One question on the situation. */
export function SituationField({ fact, store, state, offered, findings }: SituationFieldProps): ReactElement {
  return (
    <FactField
      fact={fact}
      value={state.facts[fact]}
      onAnswer={store.answer}
      offered={offered}
      finding={findings.get(fact)}
    />
  );
}
