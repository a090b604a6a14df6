import type { RegionFact } from "@civic/schema/compute";
import { partOfStateWords } from "@civic/schema/words";
import { memo, type ReactElement, type ReactNode } from "react";
import { StateOptions } from "../../records/state-options.tsx";
import { useLanguage } from "../../words/language.tsx";
import { ChoiceControl } from "./choice-control.tsx";
import { CodesControl } from "./codes-control.tsx";
import { DesignationControl } from "./designation-control.tsx";
import { controlId, type DeniableControlProps, type FactControlProps, questionId } from "./fact-control.ts";
import { codesOf, type FactConcept, type FactValue, factConcept } from "./fact-register.ts";
import { useQuestionWords } from "./question-words.ts";
import { factOf, isExamined, isOpening, type Question } from "./situation-parts.ts";
import { StatesControl } from "./states-control.tsx";
import { TruthControl } from "./truth-control.tsx";
import type { Words } from "./words/en.ts";
import { navigatorWords } from "./words.ts";
import { DayControl, NumberControl } from "./written-control.tsx";

/** What the questions offer beside what the list of facts says. */
export interface AnswersOffered {
  /** States with records, which stand first. */
  readonly withRecords: readonly string[];
  /** States that the situation involves. */
  readonly involved: readonly string[];
  /** Parts of the State of the event, and of that of residence, that can be told apart. */
  readonly regions: Readonly<Record<RegionFact, readonly string[]>>;
}

interface FactFieldProps {
  readonly question: Question;
  readonly value: FactValue | undefined;
  /** Values of a list that are known not to be so. */
  readonly denied: readonly string[];
  readonly onAnswer: (question: Question, value: FactValue | undefined) => void;
  readonly onDeny: (question: Question, values: readonly string[]) => void;
  readonly offered: AnswersOffered;
  /** Why what was answered cannot be. */
  readonly finding: string | undefined;
}

/** One question with the control for its type; "not known" can always be chosen, and is at first. */
export const FactField = memo(function FactField(props: FactFieldProps): ReactElement {
  const own = navigatorWords.useWords();
  const { question, value, denied, onAnswer, onDeny, offered, finding } = props;
  const concept = factConcept(factOf(question));
  const id = questionId(question);
  const hint = hintWords(question, concept, own.form);
  const describedBy =
    [hint && `${id}-hint`, finding && `${id}-finding`].filter(Boolean).join(" ") || undefined;
  const control = {
    question,
    concept,
    value,
    denied,
    onAnswer: (next: FactValue | undefined) => onAnswer(question, next),
    onDeny: (values: readonly string[]) => onDeny(question, values),
    describedBy,
    invalid: finding !== undefined,
  };
  return (
    <Titled question={question} inGroup={isGroup(concept)} describedBy={describedBy}>
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
    </Titled>
  );
});

/** Whether several controls answer one question. */
function isGroup({ type, multiple, list, silence }: FactConcept): boolean {
  return type === "boolean" || (multiple === true && (list !== undefined || silence === "not-said"));
}

interface TitledProps {
  readonly question: Question;
  readonly inGroup: boolean;
  readonly describedBy: string | undefined;
  readonly children: ReactNode;
}

/** Several controls are a group with a legend; a single one has a label. */
function Titled({ question, inGroup, describedBy, children }: TitledProps): ReactElement {
  const title = useQuestionWords().asked(question);
  if (inGroup) {
    return (
      <fieldset className="question" id={questionId(question)} aria-describedby={describedBy}>
        <legend>{title}</legend>
        {children}
      </fieldset>
    );
  }
  return (
    <div className="question" id={questionId(question)}>
      <label htmlFor={controlId(question)}>{title}</label>
      {children}
    </div>
  );
}

type FormWords = Words["form"];

function hintWords(
  question: Question,
  { multiple, list, knownBy }: FactConcept,
  form: FormWords,
): string | undefined {
  if (question === "event-type-character") return form.characterHint;
  if (multiple === true && list !== undefined) return form.everyOne;
  return isOpening(question) || isExamined(question) ? undefined : form.knownBy[knownBy];
}

interface ControlProps {
  readonly control: FactControlProps & Pick<DeniableControlProps, "denied" | "onDeny">;
  readonly offered: AnswersOffered;
}

function regionsOf(fact: string, { regions }: AnswersOffered): readonly string[] {
  return fact === "residence-region" ? regions["residence-region"] : regions["event-region"];
}

/** The control for the type of a fact. */
function Control({ control, offered }: ControlProps): ReactElement {
  const { label, ...language } = useLanguage();
  const { concept } = control;
  if (concept.type === "boolean") return <TruthControl {...(control as FactControlProps<boolean>)} />;
  if (concept.type === "number") return <NumberControl {...(control as FactControlProps<number>)} />;
  if (concept.multiple) {
    const several = control as DeniableControlProps;
    const { withRecords, involved } = offered;
    if (concept.type !== "country") return <CodesControl {...several} />;
    if (concept.silence === "not-said")
      return <DesignationControl {...several} {...{ withRecords, involved }} />;
    return <StatesControl {...several} withRecords={withRecords} />;
  }
  const single = control as FactControlProps<string>;
  if (concept.type === "date") return <DayControl {...single} />;
  const { list } = concept;
  const options = list
    ? codesOf(list).map((code) => ({ code, word: label(list, code) }))
    : regionsOf(concept.code, offered).map((code) => ({ code, word: partOfStateWords(code, language) }));
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
