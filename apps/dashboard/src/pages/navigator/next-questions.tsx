import type { EligibilityFactCode } from "@civic/schema";
import { type ReactElement, useState } from "react";
import { flushSync } from "react-dom";
import { useLanguage } from "../../words/language.tsx";
import { controlId } from "./fact-control.ts";
import { everyFact, isOpening } from "./fact-register.ts";
import { FactsToAsk } from "./facts-to-ask.tsx";
import { useNavigator } from "./navigator-context.ts";
import { SituationField, type SituationFieldsProps } from "./situation-field.tsx";
import { nextQuestions, openAbove } from "./situation-state.ts";

const shownAtFirst = 5;

/** What settles most of what is open; what was answered keeps its place above. */
export function NextQuestions(props: SituationFieldsProps): ReactElement {
  const { words } = useLanguage();
  const { next } = words.navigator;
  const { state, questions } = props;
  const [all, setAll] = useState(false);
  const facts = nextQuestions(state, questions);
  const shown = all ? facts : facts.slice(0, state.asked.length + shownAtFirst);
  const hidden = facts.length - shown.length;
  const above = openAbove(questions);
  const started = Object.keys(state.facts).length > 0;
  const showAll = () => {
    const first = facts[shown.length];
    flushSync(() => setAll(true));
    if (first !== undefined) document.getElementById(controlId(first))?.focus();
  };
  return (
    <section aria-labelledby="situation-next">
      <h3 id="situation-next">{next.title}</h3>
      <p className="soft">{facts.length > 0 ? next.lead : started ? next.none : next.start}</p>
      {above.length > 0 && (
        <div className="open-above">
          <p className="soft small">{next.above}</p>
          <FactsToAsk facts={above} />
        </div>
      )}
      {shown.map((fact) => (
        <SituationField key={fact} fact={fact} {...props} />
      ))}
      {hidden > 0 && (
        <button type="button" className="button" onClick={showAll}>
          {next.more(hidden)}
        </button>
      )}
      <OtherFact shown={shown} />
    </section>
  );
}

/** Facts that no question asks for yet: another State of work or residence brings in the records of that State. */
function OtherFact({ shown }: { readonly shown: readonly EligibilityFactCode[] }): ReactElement {
  const { words, label, language } = useLanguage();
  const { ask } = useNavigator();
  const { next } = words.navigator;
  const [chosen, setChosen] = useState<EligibilityFactCode>();
  const { compare } = new Intl.Collator(language);
  const others = everyFact
    .filter((fact) => !isOpening(fact) && !shown.includes(fact))
    .map((fact) => ({ fact, word: label("eligibility-fact", fact) }))
    .sort((a, b) => compare(a.word, b.word));
  const open = others.find(({ fact }) => fact === chosen)?.fact;
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
          onChange={({ target }) => setChosen(everyFact.find((fact) => fact === target.value))}
        >
          <option value="">{next.choose}</option>
          {others.map(({ fact, word }) => (
            <option key={fact} value={fact}>
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
