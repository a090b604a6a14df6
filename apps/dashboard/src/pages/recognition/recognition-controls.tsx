import { type ReactElement, useId } from "react";
import { StatesField } from "../../records/states-field.tsx";
import { useLanguage } from "../../words/language.tsx";
import { kindGroups } from "./kinds-model.ts";
import type { SearchChange } from "./recognition-search.ts";
import { recognitionWords } from "./words.ts";

interface RecognitionControlsProps {
  readonly states: readonly string[];
  readonly kind: string | undefined;
  readonly year: number;
  readonly years: readonly number[];
  /** The year that stands in no address. */
  readonly usual: number;
  /** States, and bodies of States, that have a measure on record. */
  readonly withRecords: readonly string[];
  readonly onChange: (change: SearchChange) => void;
}

/** Most States that are picked one by one. */
const most = 20;

/** Of which States, of which kind, and the year of the calendar. */
export function RecognitionControls(props: RecognitionControlsProps): ReactElement {
  const { states, kind, year, years, usual, withRecords, onChange } = props;
  const { label } = useLanguage();
  const words = recognitionWords.useWords();
  const id = useId();
  const nameOf = (code: string) => label("recognition-measure", code);
  return (
    <div className="recognition-controls no-print">
      <StatesField
        withRecords={withRecords}
        chosen={states}
        onChoose={(chosen) => onChange({ states: chosen })}
        most={most}
      />
      <div>
        <label htmlFor={`${id}-kind`}>{words.type}</label>
        <select
          id={`${id}-kind`}
          className="select"
          value={kind ?? ""}
          onChange={({ target }) => onChange({ type: target.value })}
        >
          <option value="">{words.anyType}</option>
          {kindGroups.map(({ group, kinds }) => (
            <optgroup key={group} label={nameOf(group)}>
              <option value={group}>{words.allOf(nameOf(group))}</option>
              {kinds
                .filter((each) => each !== group)
                .map((each) => (
                  <option key={each} value={each}>
                    {nameOf(each)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-year`}>{words.year}</label>
        <select
          id={`${id}-year`}
          className="select"
          value={year}
          onChange={({ target }) => onChange({ year: target.value === String(usual) ? "" : target.value })}
        >
          {years.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </div>
    </div>
  );
}
