import type { ReactElement } from "react";
import { ChosenStates } from "../../records/chosen-states.tsx";
import { StateOptions } from "../../records/state-options.tsx";
import { useLanguage } from "../../words/language.tsx";
import { controlId, type FactControlProps } from "./fact-control.ts";
import { allowsNone } from "./fact-register.ts";
import { navigatorWords } from "./words.ts";

interface StatesControlProps extends FactControlProps<readonly string[]> {
  readonly withRecords: readonly string[];
}

const none = "none";

/** Several States: each is added from the list and can be removed again. */
export function StatesControl(props: StatesControlProps): ReactElement {
  const own = navigatorWords.useWords();
  const { question, concept, value, onAnswer, describedBy, invalid, withRecords } = props;
  const { words } = useLanguage();
  const { form } = own;
  const chosen = value ?? [];
  const choose = (code: string) => {
    if (code === "") onAnswer(undefined);
    else if (code === none) onAnswer([]);
    else if (!chosen.includes(code)) onAnswer([...chosen, code]);
  };
  const remove = (code: string) => {
    const left = chosen.filter((other) => other !== code);
    onAnswer(left.length === 0 ? undefined : left);
    document.getElementById(controlId(question))?.focus();
  };
  return (
    <div className="states-control">
      <ChosenStates states={chosen} onRemove={remove} />
      <select
        className="select"
        id={controlId(question)}
        value={chosen.length > 0 ? "more" : value === undefined ? "" : none}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onChange={({ target }) => choose(target.value)}
      >
        {chosen.length > 0 && (
          <option value="more" disabled hidden>
            {form.add}
          </option>
        )}
        <option value="">{form.unknown}</option>
        {allowsNone(concept.code) && <option value={none}>{words.fact.none}</option>}
        <StateOptions withRecords={withRecords} />
      </select>
    </div>
  );
}
