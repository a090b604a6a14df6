import type { EligibilityFactCode } from "@civic/schema";
import { partOfStateWords } from "@civic/schema/words";
import { memo, type ReactElement, type ReactNode } from "react";
import { useLanguage } from "../../words/language.tsx";
import { ChoiceControl } from "./choice-control.tsx";
import { CodesControl } from "./codes-control.tsx";
import { controlId, type FactControlProps, questionId } from "./fact-control.ts";
import { codesOf, type FactConcept, type FactValue, factConcept, isOpening } from "./fact-register.ts";
import { StateOptions } from "./state-options.tsx";
import { StatesControl } from "./states-control.tsx";
import { TruthControl } from "./truth-control.tsx";
import { DayControl, NumberControl } from "./written-control.tsx";

/** What the questions offer beside what the list of facts says. */
export interface AnswersOffered {
  /** States with records, which stand first. */
  readonly withRecords: readonly string[];
  /** Parts of the State of the event that a condition names. */
  readonly regions: readonly string[];
}

interface FactFieldProps {
  readonly fact: EligibilityFactCode;
  readonly value: FactValue | undefined;
  readonly onAnswer: (fact: EligibilityFactCode, value: FactValue | undefined) => void;
  readonly offered: AnswersOffered;
  /** Why what was answered cannot be. */
  readonly finding: string | undefined;
}

/** One question with the control for its type; "not known" can always be chosen, and is at first. */
export const FactField = memo(function FactField(props: FactFieldProps): ReactElement {
  const { fact, value, onAnswer, offered, finding } = props;
  const { words } = useLanguage();
  const { form } = words.navigator;
  const concept = factConcept(fact);
  const id = questionId(fact);
  const inGroup = concept.type === "boolean" || (concept.multiple === true && concept.list !== undefined);
  const hint = hintWords(concept, form);
  const describedBy =
    [hint && `${id}-hint`, finding && `${id}-finding`].filter(Boolean).join(" ") || undefined;
  const control = {
    concept,
    value,
    onAnswer: (next: FactValue | undefined) => onAnswer(fact, next),
    describedBy,
    invalid: finding !== undefined,
  };
  return (
    <Question concept={concept} title={words.questions[fact]} inGroup={inGroup} describedBy={describedBy}>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <Control control={control} offered={offered} />
      {finding && (
        <p id={`${id}-finding`} className="finding">
          {finding}
        </p>
      )}
    </Question>
  );
});

interface QuestionProps {
  readonly concept: FactConcept;
  readonly title: string;
  readonly inGroup: boolean;
  readonly describedBy: string | undefined;
  readonly children: ReactNode;
}

/** Several controls are a group with a legend; a single one has a label. */
function Question({ concept: { code }, title, inGroup, describedBy, children }: QuestionProps): ReactElement {
  if (inGroup) {
    return (
      <fieldset className="question" id={questionId(code)} aria-describedby={describedBy}>
        <legend>{title}</legend>
        {children}
      </fieldset>
    );
  }
  return (
    <div className="question" id={questionId(code)}>
      <label htmlFor={controlId(code)}>{title}</label>
      {children}
    </div>
  );
}

type FormWords = ReturnType<typeof useLanguage>["words"]["navigator"]["form"];

function hintWords({ code, multiple, list, knownBy }: FactConcept, form: FormWords): string | undefined {
  if (multiple === true && list !== undefined) return form.everyOne;
  return isOpening(code) ? undefined : form.knownBy[knownBy];
}

interface ControlProps {
  readonly control: FactControlProps;
  readonly offered: AnswersOffered;
}

/** The control for the type of a fact. */
function Control({ control, offered }: ControlProps): ReactElement {
  const { label, words } = useLanguage();
  const { concept } = control;
  if (concept.type === "boolean") return <TruthControl {...(control as FactControlProps<boolean>)} />;
  if (concept.type === "number") return <NumberControl {...(control as FactControlProps<number>)} />;
  if (concept.multiple) {
    const several = control as FactControlProps<readonly string[]>;
    if (concept.type !== "country") return <CodesControl {...several} />;
    return <StatesControl {...several} withRecords={offered.withRecords} />;
  }
  const single = control as FactControlProps<string>;
  if (concept.type === "date") return <DayControl {...single} />;
  const { list } = concept;
  const options = list
    ? codesOf(list).map((code) => ({ code, word: label(list, code) }))
    : offered.regions.map((code) => ({ code, word: partOfStateWords(code, { words }) }));
  return (
    <ChoiceControl {...single}>
      {concept.type === "country" ? (
        <StateOptions withRecords={offered.withRecords} />
      ) : (
        options.map(({ code, word }) => (
          <option key={code} value={code}>
            {word}
          </option>
        ))
      )}
    </ChoiceControl>
  );
}
