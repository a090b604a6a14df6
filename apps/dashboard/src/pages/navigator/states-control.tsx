import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { controlId, type FactControlProps } from "./fact-control.ts";
import { allowsNone } from "./fact-register.ts";
import { StateOptions } from "./state-options.tsx";

interface StatesControlProps extends FactControlProps<readonly string[]> {
  readonly withRecords: readonly string[];
}

const none = "none";

/** Several States: each is added from the list and can be removed again. */
export function StatesControl(props: StatesControlProps): ReactElement {
  const { question, concept, value, onAnswer, describedBy, invalid, withRecords } = props;
  const { words, format } = useLanguage();
  const { form } = words.navigator;
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
      {chosen.length > 0 && (
        <ul className="tags">
          {chosen.map((code) => (
            <li key={code}>
              <button
                type="button"
                className="chosen"
                aria-label={form.remove(format.region(code))}
                onClick={() => remove(code)}
              >
                {format.region(code)}
                <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
                  <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" stroke="currentColor" strokeWidth="1.6" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
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
