import { need } from "@civic/schema/codelists";
import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import type { Needs } from "./situation-state.ts";
import { navigatorWords } from "./words.ts";

const topNeeds = need.concepts
  .filter((concept) => !("parent" in concept))
  .map(({ code }) => code) satisfies readonly Needs[number][];

interface NeedsFieldProps {
  readonly needs: readonly Needs[number][];
  readonly onToggle: (need: Needs[number]) => void;
}

/** What the person looks for. Where nothing is chosen everything is shown; what is left out is counted. */
export function NeedsField({ needs, onToggle }: NeedsFieldProps): ReactElement {
  const own = navigatorWords.useWords();
  const { label } = useLanguage();
  const { form } = own;
  return (
    <fieldset className="question" id="question-needs" aria-describedby="question-needs-hint">
      <legend>{form.needs}</legend>
      <p id="question-needs-hint" className="hint">
        {form.needsHint}
      </p>
      {topNeeds.map((need) => (
        <label key={need} className="choice">
          <input type="checkbox" checked={needs.includes(need)} onChange={() => onToggle(need)} />
          <span>{label("need", need)}</span>
        </label>
      ))}
    </fieldset>
  );
}
