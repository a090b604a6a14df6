import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { useLanguage } from "../../words/language.tsx";
import { NeedsField } from "./needs-field.tsx";
import { NextQuestions } from "./next-questions.tsx";
import { PartList } from "./part-list.tsx";
import { showResults } from "./show-results.ts";
import { SituationField, type SituationFieldsProps } from "./situation-field.tsx";
import { openingQuestions, type Part, parts } from "./situation-parts.ts";
import { beside } from "./situation-state.ts";
import "./situation-form.css";
import { navigatorWords } from "./words.ts";

const headingId = "situation-part";

/** Four short steps, one shown at a time. Nothing is sent: there is nothing to submit. */
export function SituationForm(props: SituationFieldsProps): ReactElement {
  const own = navigatorWords.useWords();
  const { words } = useLanguage();
  const { form, clear } = own;
  const { store, state } = props;
  const { part, round } = state;
  const show = (next: Part) => {
    flushSync(() => store.show(next));
    document.getElementById(headingId)?.focus();
  };
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
      <PartList state={state} onShow={show} />
      <section key={`${round} ${part}`} aria-labelledby={headingId}>
        <h3 id={headingId} tabIndex={-1}>
          {form[part]}
          <span className="visually-hidden">
            {words.joiner + form.stepOf(parts.indexOf(part) + 1, parts.length)}
          </span>
        </h3>
        {openingQuestions[part].map((question) => (
          <SituationField key={question} question={question} {...props} />
        ))}
        {part === "claim" && <NeedsField needs={state.needs} onToggle={store.lookFor} />}
        <NextQuestions {...props} />
      </section>
      <div className="part-ends">
        <Neighbour part={beside(part, -1)} word={form.back} onShow={show} />
        <Neighbour part={beside(part, 1)} word={form.forward} onShow={show} />
        {beside(part, 1) === undefined && (
          <button type="button" className="button" onClick={showResults}>
            {own.results.jump}
          </button>
        )}
      </div>
    </form>
  );
}

interface NeighbourProps {
  readonly part: Part | undefined;
  readonly word: (part: string) => string;
  readonly onShow: (part: Part) => void;
}

/** Leads to the step before or after. */
function Neighbour({ part, word, onShow }: NeighbourProps): ReactElement | null {
  const own = navigatorWords.useWords();
  const { form } = own;
  if (part === undefined) return null;
  return (
    <button type="button" className="button" onClick={() => onShow(part)}>
      {word(form[part])}
    </button>
  );
}
