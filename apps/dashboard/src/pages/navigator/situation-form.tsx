import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { openingFacts } from "./fact-register.ts";
import { NextQuestions } from "./next-questions.tsx";
import { SituationField, type SituationFieldsProps } from "./situation-field.tsx";
import "./situation-form.css";

/** The opening questions, then what to ask next. Nothing is sent: there is nothing to submit. */
export function SituationForm(props: SituationFieldsProps): ReactElement {
  const { words } = useLanguage();
  const { form, clear } = words.navigator;
  const { store, state } = props;
  return (
    <form
      className="situation no-print"
      autoComplete="off"
      aria-labelledby="situation-title"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="situation-head">
        <h2 id="situation-title">{form.title}</h2>
        <button type="button" className="button" onClick={store.clear}>
          {clear}
        </button>
      </div>
      <p className="soft">{form.lead}</p>
      <div key={state.round}>
        {(["event", "person", "harm"] as const).map((part) => (
          <section key={part} aria-labelledby={`situation-${part}`}>
            <h3 id={`situation-${part}`}>{form[part]}</h3>
            {openingFacts[part].map((fact) => (
              <SituationField key={fact} fact={fact} {...props} />
            ))}
          </section>
        ))}
        <NextQuestions {...props} />
      </div>
    </form>
  );
}
