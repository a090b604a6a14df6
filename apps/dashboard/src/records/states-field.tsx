import { type ReactElement, useId } from "react";
import { useLanguage } from "../words/language.tsx";
import { ChosenStates } from "./chosen-states.tsx";
import { StateOptions } from "./state-options.tsx";
import "./states-field.css";

interface StatesFieldProps {
  /** Where it is more than "States". */
  readonly label?: string;
  readonly withRecords: readonly string[];
  /** Lower-case codes of ISO 3166-1, in the order in which they were chosen. */
  readonly chosen: readonly string[];
  readonly onChoose: (states: readonly string[]) => void;
  /** As many as fit. */
  readonly most: number;
}

/** Several States: each is added from the list and can be removed again. */
export function StatesField(props: StatesFieldProps): ReactElement {
  const { words } = useLanguage();
  const { label = words.states.several, withRecords, chosen, onChoose, most } = props;
  const id = useId();
  const remove = (code: string) => {
    onChoose(chosen.filter((other) => other !== code));
    document.getElementById(id)?.focus();
  };
  return (
    <div className="states-field no-print">
      <label htmlFor={id}>{label}</label>
      <ChosenStates states={chosen} onRemove={remove} />
      <select
        id={id}
        className="select"
        value=""
        onChange={({ target }) => onChoose([...chosen.filter((code) => code !== target.value), target.value])}
        disabled={chosen.length >= most}
      >
        <option value="">{chosen.length >= most ? words.states.most(most) : words.states.add}</option>
        <StateOptions withRecords={withRecords} />
      </select>
    </div>
  );
}
