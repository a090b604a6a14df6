import type { EligibilityFactCode } from "@civic/schema";
import type { ReactElement } from "react";
import { useNavigator } from "./navigator-context.ts";
import { useQuestionWords } from "./question-words.ts";
import { type Question, questionOn } from "./situation-parts.ts";

/** Questions by their names, each leading to where it is asked. */
export function QuestionsToAsk({ questions }: { readonly questions: readonly Question[] }): ReactElement {
  const { named } = useQuestionWords();
  const { ask } = useNavigator();
  return (
    <ul className="tags">
      {questions.map((question) => (
        <li key={question}>
          <button type="button" className="chosen" onClick={() => ask(question)}>
            {named(question)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The questions on facts that are missing. */
export function FactsToAsk({ facts }: { readonly facts: readonly EligibilityFactCode[] }): ReactElement {
  return <QuestionsToAsk questions={[...new Set(facts.map((fact) => questionOn({ fact })))]} />;
}
