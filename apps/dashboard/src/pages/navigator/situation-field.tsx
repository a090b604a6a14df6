import type { MissingFact } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { type AnswersOffered, FactField } from "./fact-field.tsx";
import { factOf, type Question } from "./situation-parts.ts";
import { deniedOf, type SituationState } from "./situation-state.ts";
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
  readonly question: Question;
}

/** Nothing is known not to be so: one list for all, so that a field is drawn again only when its own answer changes. */
const nothing: readonly string[] = [];

/** One question on the situation. */
export function SituationField(props: SituationFieldProps): ReactElement {
  const { question, store, state, offered, findings } = props;
  const fact = factOf(question);
  const denied = deniedOf(state.facts, fact);
  return (
    <FactField
      question={question}
      value={state.facts[fact]}
      denied={denied.length === 0 ? nothing : denied}
      onAnswer={store.answer}
      onDeny={store.deny}
      offered={offered}
      finding={findings.get(fact)}
    />
  );
}
