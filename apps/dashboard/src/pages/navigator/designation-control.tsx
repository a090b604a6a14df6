import type { ReactElement } from "react";
import { StateOptions } from "../../records/state-options.tsx";
import { useLanguage } from "../../words/language.tsx";
import { controlId, type DeniableControlProps } from "./fact-control.ts";
import { TruthChoice } from "./truth-control.tsx";
import { navigatorWords } from "./words.ts";

interface DesignationControlProps extends DeniableControlProps {
  readonly withRecords: readonly string[];
  /** States that the situation involves: each may have done so, or not. */
  readonly involved: readonly string[];
}

/** State by State: yes, no, or not known. What one State did says nothing of another. */
export function DesignationControl(props: DesignationControlProps): ReactElement {
  const own = navigatorWords.useWords();
  const { question, value = [], denied, onAnswer, onDeny, withRecords, involved, describedBy } = props;
  const { format } = useLanguage();
  const id = controlId(question);
  const states = [...new Set([...involved, ...value, ...denied])];
  const say = (state: string, did: boolean | undefined) => {
    const others = value.filter((other) => other !== state);
    if (did === true) return onAnswer([...others, state]);
    if (did === false) return onDeny([...denied.filter((other) => other !== state), state]);
    if (value.includes(state)) onAnswer(others.length === 0 ? undefined : others);
    if (denied.includes(state)) onDeny(denied.filter((other) => other !== state));
  };
  const said = (state: string) => value.includes(state) || (denied.includes(state) ? false : undefined);
  return (
    <div className="designation">
      {states.map((state, index) => (
        <fieldset key={state}>
          <legend>{format.region(state)}</legend>
          <TruthChoice
            id={index === 0 ? id : undefined}
            name={`${id}-${state}`}
            value={said(state)}
            onAnswer={(did) => say(state, did)}
          />
        </fieldset>
      ))}
      <select
        className="select"
        id={states.length === 0 ? id : undefined}
        aria-label={own.form.add}
        aria-describedby={describedBy}
        value=""
        onChange={({ target }) => target.value !== "" && say(target.value, true)}
      >
        <option value="">{own.form.add}</option>
        <StateOptions withRecords={withRecords} />
      </select>
    </div>
  );
}
