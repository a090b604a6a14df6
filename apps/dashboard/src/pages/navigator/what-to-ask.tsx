import type { Judgement, Navigation } from "@civic/schema/compute";
import { type ReactElement, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { EntitlementButton } from "./entitlement-button.tsx";
import { LazyDetails } from "./lazy-details.tsx";
import { useNavigator } from "./navigator-context.ts";
import { useQuestionWords } from "./question-words.ts";
import { QuestionsToAsk } from "./questions-to-ask.tsx";
import { isExamined } from "./situation-parts.ts";
import { inOrderOfAsking } from "./situation-state.ts";
import { navigatorWords } from "./words.ts";

const questionsAtFirst = 8;
const judgementsAtFirst = 3;

/** What to ask: facts that settle most, each leading to its question, then what only a person can judge. */
export function WhatToAsk({ navigation }: { readonly navigation: Navigation }): ReactElement {
  const own = navigatorWords.useWords();
  const { next } = own;
  const { asked } = useQuestionWords();
  const { ask } = useNavigator();
  const [all, setAll] = useState(false);
  const questions = inOrderOfAsking(navigation.questions).filter((question) => !isExamined(question));
  const [first, ...others] = questions;
  const shown = all ? others : others.slice(0, questionsAtFirst);
  const hidden = others.length - shown.length;
  const list = useRef<HTMLDivElement>(null);
  const showAll = () => {
    flushSync(() => setAll(true));
    list.current?.querySelectorAll("button")[shown.length]?.focus();
  };
  const { judgements } = navigation;
  return (
    <section aria-labelledby="ask-title">
      <h2 id="ask-title">{next.title}</h2>
      {first === undefined && <p className="prose">{next.none}</p>}
      {first !== undefined && (
        <p>
          <span className="soft">{next.first} </span>
          <button type="button" className="claim-name" onClick={() => ask(first)}>
            {asked(first)}
          </button>
        </p>
      )}
      {shown.length > 0 && (
        <div className="more-to-ask" ref={list}>
          <p className="small soft">{next.later}</p>
          <QuestionsToAsk questions={shown} />
        </div>
      )}
      {hidden > 0 && (
        <button type="button" className="button no-print" onClick={showAll}>
          {next.more(hidden)}
        </button>
      )}
      {judgements.length > 0 && (
        <div className="judgements">
          <h3>{next.judgements}</h3>
          <Judgements judgements={judgements.slice(0, judgementsAtFirst)} />
          {judgements.length > judgementsAtFirst && (
            <LazyDetails
              className="closed-group"
              summary={next.moreJudgements(judgements.length - judgementsAtFirst)}
            >
              {() => <Judgements judgements={judgements.slice(judgementsAtFirst)} />}
            </LazyDetails>
          )}
        </div>
      )}
    </section>
  );
}

function Judgements({ judgements }: { readonly judgements: readonly Judgement[] }): ReactElement {
  const { format } = useLanguage();
  const own = navigatorWords.useWords();
  const { recordOf } = useNavigator();
  return (
    <ul className="limits">
      {judgements.map(({ record: id, pointer, text }) => {
        const record = recordOf(id);
        if (record === undefined) return null;
        return (
          <li key={`${id} ${pointer}`}>
            <p>
              <Localised of={record} text={text} />
            </p>
            <p className="small">
              <EntitlementButton record={record} />{" "}
              <span className="soft">{format.region(record.jurisdiction)}</span>
            </p>
            {record.jurisdiction === "eu" && <p className="soft small">{own.next.ofUnion}</p>}
          </li>
        );
      })}
    </ul>
  );
}
