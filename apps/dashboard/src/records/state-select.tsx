import { type ReactElement, useId } from "react";
import { useLanguage } from "../words/language.tsx";
import { StateOptions } from "./state-options.tsx";

interface StateSelectProps {
  /** Where it is more than "State". */
  readonly label?: string;
  readonly withRecords: readonly string[];
  /** Lower-case code of ISO 3166-1, or nothing chosen yet. */
  readonly value: string | undefined;
  readonly onChoose: (state: string | undefined) => void;
  /** Whether States without records may be chosen as well. */
  readonly anyState?: boolean;
}

/** One State from the list. */
export function StateSelect(props: StateSelectProps): ReactElement {
  const { words } = useLanguage();
  const { label = words.states.one, withRecords, value, onChoose, anyState = false } = props;
  const id = useId();
  return (
    <div className="state-select no-print">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        value={value ?? ""}
        onChange={({ target }) => onChoose(target.value === "" ? undefined : target.value)}
      >
        <option value="">{words.states.choose}</option>
        {anyState ? <StateOptions withRecords={withRecords} /> : <OptionsOf states={withRecords} />}
      </select>
    </div>
  );
}

function OptionsOf({ states }: { readonly states: readonly string[] }): ReactElement {
  const { format } = useLanguage();
  return (
    <>
      {[...states].sort(format.compareRegions).map((code) => (
        <option key={code} value={code}>
          {format.region(code)}
        </option>
      ))}
    </>
  );
}
