import { type ReactElement, useState } from "react";
import { flushSync } from "react-dom";
import { useLanguage } from "../../words/language.tsx";
import { controlId } from "./fact-control.ts";
import { useNavigator } from "./navigator-context.ts";
import { useQuestionWords } from "./question-words.ts";
import { SituationField, type SituationFieldsProps } from "./situation-field.tsx";
import { everyQuestion, isOpening, partOf, type Question } from "./situation-parts.ts";
import { nextQuestions } from "./situation-state.ts";
import { navigatorWords } from "./words.ts";

const shownAtFirst = 3;

/** What settles most of what is open in this step; what was answered keeps its place above. */
export function NextQuestions(props: SituationFieldsProps): ReactElement {
  const own = navigatorWords.useWords();
  const { next } = own;
  const { state, questions } = props;
  const [all, setAll] = useState(false);
  const { asked, examined } = nextQuestions(state, questions);
  const dealtWith = asked.filter((question) => state.asked.includes(question)).length;
  const shown = all ? asked : asked.slice(0, dealtWith + shownAtFirst);
  const hidden = asked.length - shown.length;
  const showAll = () => {
    const first = asked[shown.length];
    flushSync(() => setAll(true));
    if (first !== undefined) document.getElementById(controlId(first))?.focus();
  };
  return (
    <>
      {asked.length > 0 && <p className="soft next-lead">{next.lead}</p>}
      {shown.map((question) => (
        <SituationField key={question} question={question} {...props} />
      ))}
      {hidden > 0 && (
        <button type="button" className="button" onClick={showAll}>
          {next.more(hidden)}
        </button>
      )}
      {examined.length > 0 && (
        <details className="examined" open={examined.some((question) => state.asked.includes(question))}>
          <summary>{next.examined}</summary>
          <p className="soft small">{next.examinedLead}</p>
          {examined.map((question) => (
            <SituationField key={question} question={question} {...props} />
          ))}
        </details>
      )}
      <OtherQuestion part={state.part} shown={[...shown, ...examined]} />
    </>
  );
}

interface OtherQuestionProps {
  readonly part: SituationFieldsProps["state"]["part"];
  readonly shown: readonly Question[];
}

/** Facts of this step that no question asks for yet: another State of work or residence brings in its records. */
function OtherQuestion({ part, shown }: OtherQuestionProps): ReactElement | null {
  const own = navigatorWords.useWords();
  const { language } = useLanguage();
  const { named } = useQuestionWords();
  const { ask } = useNavigator();
  const { next } = own;
  const [chosen, setChosen] = useState<Question>();
  const { compare } = new Intl.Collator(language);
  const others = everyQuestion
    .filter((question) => partOf(question) === part && !isOpening(question) && !shown.includes(question))
    .map((question) => ({ question, word: named(question) }))
    .sort((a, b) => compare(a.word, b.word));
  if (others.length === 0) return null;
  const open = others.find(({ question }) => question === chosen)?.question;
  const add = () => {
    setChosen(undefined);
    if (open !== undefined) ask(open);
  };
  return (
    <div className="question other-fact">
      <label htmlFor="other-fact">{next.other}</label>
      <div className="written">
        <select
          id="other-fact"
          className="select"
          value={open ?? ""}
          onChange={({ target }) => setChosen(everyQuestion.find((question) => question === target.value))}
        >
          <option value="">{next.choose}</option>
          {others.map(({ question, word }) => (
            <option key={question} value={question}>
              {word}
            </option>
          ))}
        </select>
        <button type="button" className="button" onClick={add}>
          {next.add}
        </button>
      </div>
    </div>
  );
}
