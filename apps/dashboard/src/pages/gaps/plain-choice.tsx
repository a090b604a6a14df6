import { type ReactElement, useId } from "react";

interface PlainChoiceProps {
  readonly title: string;
  readonly value: string;
  /** Codes with what they are called; an empty code chooses nothing. */
  readonly options: readonly (readonly [code: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

/** One of several, with its label. */
export function PlainChoice({ title, value, options, onChoose }: PlainChoiceProps): ReactElement {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{title}</label>
      <select id={id} className="select" value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
