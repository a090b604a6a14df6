import type { CompensationScheme, CrossBorderAnswers } from "@civic/schema";
import type { ReactElement, ReactNode } from "react";
import { Fact, Facts } from "../design/facts.tsx";
import type { CrossBorderQuestion } from "../words/en/cross-border.ts";
import { useLanguage } from "../words/language.tsx";
import { evidenceOf } from "./evidence.ts";
import { Localised } from "./localised.tsx";
import { Sources } from "./sources.tsx";

interface CrossBorderAnswerListProps {
  readonly of: CompensationScheme;
  readonly title: string;
  readonly answers: CrossBorderAnswers;
  /** What is said where no date is recorded. */
  readonly undated?: string;
  /** Stands in the place of an answer that nobody gives; without it, the question is left out. */
  readonly unanswered?: ReactNode;
  /** What else the record says on a question, under its answer or in its place. */
  readonly beside?: Readonly<Partial<Record<CrossBorderQuestion, ReactNode>>>;
}

/** What a State answers on claims across borders, question by question. */
export function CrossBorderAnswerList(props: CrossBorderAnswerListProps): ReactElement {
  const { of, title, answers, undated, unanswered, beside = {} } = props;
  const { words, format } = useLanguage();
  const { crossBorderQuestions, schemeTerms } = words;
  const questions = Object.keys(crossBorderQuestions) as CrossBorderQuestion[];
  return (
    <>
      <p className="fact-stated">
        {title}
        {answers.asOf !== undefined ? (
          <span className="soft"> ({words.asOf(format.date(answers.asOf))})</span>
        ) : (
          undated !== undefined && <span className="soft"> ({undated})</span>
        )}
      </p>
      <Facts>
        {(answers.acceptedLanguages || unanswered !== undefined) && (
          <Fact term={schemeTerms.accepted}>
            {answers.acceptedLanguages
              ? format.list(answers.acceptedLanguages.map(format.language))
              : unanswered}
          </Fact>
        )}
        {questions.map((question) => {
          const answer = answers[question];
          const more = beside[question];
          if (answer === undefined && more === undefined && unanswered === undefined) return null;
          return (
            <Fact key={question} term={crossBorderQuestions[question]}>
              {answer && (
                <p>
                  <Localised of={of} text={answer.text} />
                </p>
              )}
              {answer?.provenance && <Sources evidence={evidenceOf(of, answer)} />}
              {more ?? (answer === undefined && unanswered)}
            </Fact>
          );
        })}
      </Facts>
    </>
  );
}
