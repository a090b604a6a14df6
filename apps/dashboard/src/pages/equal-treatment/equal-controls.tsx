import { type OrdinaryPerson, ordinaryPersons, type TreatmentBy } from "@civic/schema/compute";
import { type ReactElement, useId } from "react";
import { StatesField } from "../../records/states-field.tsx";
import type { EqualSearch, SearchChange } from "./equal-search.ts";
import { equalWords } from "./words.ts";

interface EqualControlsProps {
  readonly search: EqualSearch;
  readonly withRecords: readonly string[];
  readonly onChange: (change: SearchChange) => void;
}

/** Most States that are picked one by one. */
const most = 20;
const ways = ["both", "nationality", "residence"] as const satisfies readonly TreatmentBy[];

/** For whom the matrix is, what is different, and for which States. */
export function EqualControls({ search, withRecords, onChange }: EqualControlsProps): ReactElement {
  const words = equalWords.useWords();
  const { person = "injured", by = "both", states = [] } = search;
  return (
    <div className="equal-controls no-print">
      <Choice<OrdinaryPerson>
        label={words.person}
        values={ordinaryPersons}
        value={person}
        nameOf={(value) => words.persons[value]}
        onChoose={(value) => onChange({ person: value })}
      />
      <Choice<TreatmentBy>
        label={words.by}
        values={ways}
        value={by}
        nameOf={(value) => words.ways[value]}
        onChoose={(value) => onChange({ by: value })}
      />
      <StatesField
        label={words.states}
        withRecords={withRecords}
        chosen={states}
        onChoose={(chosen) => onChange({ states: chosen })}
        most={most}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly nameOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>): ReactElement {
  const { label, values, value, nameOf, onChoose } = props;
  const id = useId();
  const choose = (chosen: string) => {
    const found = values.find((each) => each === chosen);
    if (found !== undefined) onChoose(found);
  };
  return (
    <div className="equal-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="select" value={value} onChange={({ target }) => choose(target.value)}>
        {values.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
