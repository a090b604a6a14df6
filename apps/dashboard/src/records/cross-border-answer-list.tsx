import type { CompensationScheme, CrossBorderAnswers } from "@civic/schema";
import type { ReactElement } from "react";
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
}

/** What a State answers on claims across borders, question by question; a question without an answer is left out. */
export function CrossBorderAnswerList({ of, title, answers }: CrossBorderAnswerListProps): ReactElement {
  const { words, format } = useLanguage();
  const { crossBorderQuestions, compensation } = words;
  const questions = Object.keys(crossBorderQuestions) as CrossBorderQuestion[];
  return (
    <>
      <p className="fact-stated">
        {title}
        {answers.asOf !== undefined && (
          <span className="soft"> ({words.asOf(format.date(answers.asOf))})</span>
        )}
      </p>
      <Facts>
        {answers.acceptedLanguages && (
          <Fact term={compensation.scheme.accepted}>
            {format.list(answers.acceptedLanguages.map(format.language))}
          </Fact>
        )}
        {questions.map((question) => {
          const answer = answers[question];
          return (
            answer && (
              <Fact key={question} term={crossBorderQuestions[question]}>
                <p>
                  <Localised of={of} text={answer.text} />
                </p>
                {answer.provenance && <Sources evidence={evidenceOf(of, answer)} />}
              </Fact>
            )
          );
        })}
      </Facts>
    </>
  );
}
