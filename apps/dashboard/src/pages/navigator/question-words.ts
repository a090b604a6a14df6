import { useLanguage } from "../../words/language.tsx";
import { factOf, levelOf, type Question } from "./situation-parts.ts";
import { navigatorWords } from "./words.ts";

/** How a question is asked in full, and its name in short. */
export interface QuestionWords {
  readonly asked: (question: Question) => string;
  readonly named: (question: Question) => string;
}

/** The words of the questions in the language of the page. */
export function useQuestionWords(): QuestionWords {
  const own = navigatorWords.useWords();
  const { label } = useLanguage();
  const { form } = own;
  const sides = { character: form.character, mode: form.means };
  return {
    asked: (question) => {
      const level = levelOf(question);
      return level === undefined ? own.questions[factOf(question)] : sides[level];
    },
    named: (question) => {
      const level = levelOf(question);
      return level === undefined ? label("eligibility-fact", factOf(question)) : form.kinds[level];
    },
  };
}
