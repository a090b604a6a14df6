import { type ReactElement, useState } from "react";
import { useLanguage } from "../../words/language.tsx";
import { controlId, type FactControlProps } from "./fact-control.ts";
import { navigatorWords } from "./words.ts";

/** A day; while it is being written it is not known. */
export function DayControl(props: FactControlProps<string>): ReactElement {
  const { value, onAnswer } = props;
  const [written, setWritten] = useState(value ?? "");
  const write = (text: string) => {
    setWritten(text);
    // A year that is still being typed begins with zeros.
    const day = /^[1-9]\d{3}-\d\d-\d\d$/.test(text) ? text : undefined;
    if (day !== value) onAnswer(day);
  };
  return <WrittenField {...props} type="date" written={written} onWrite={write} />;
}

const figures = /^\d+(?:[.,]\d+)?$/;

/** A number with its unit; what is no number is not known, and the field says so. */
export function NumberControl(props: FactControlProps<number>): ReactElement {
  const { value, onAnswer, concept } = props;
  const { words } = useLanguage();
  const [written, setWritten] = useState(value === undefined ? "" : String(value));
  const text = written.trim();
  const wrong = text !== "" && !figures.test(text);
  const write = (next: string) => {
    setWritten(next);
    const number = figures.test(next.trim()) ? Number(next.trim().replace(",", ".")) : undefined;
    if (number !== value) onAnswer(number);
  };
  const unit = concept.unit && words.fact.unit[concept.unit];
  return <WrittenField {...props} type="text" written={written} onWrite={write} unit={unit} wrong={wrong} />;
}

interface WrittenFieldProps extends Pick<FactControlProps, "question" | "describedBy" | "invalid"> {
  readonly type: "date" | "text";
  readonly written: string;
  readonly onWrite: (text: string) => void;
  readonly unit?: string | undefined;
  readonly wrong?: boolean;
}

function WrittenField(props: WrittenFieldProps): ReactElement {
  const own = navigatorWords.useWords();
  const { question, type, written, onWrite, unit, wrong = false, describedBy, invalid } = props;
  const { form } = own;
  const id = controlId(question);
  const forget = () => {
    onWrite("");
    document.getElementById(id)?.focus();
  };
  const wrongId = wrong ? `${id}-wrong` : undefined;
  return (
    <>
      <div className="written">
        <input
          id={id}
          className={`select written-${type}`}
          type={type}
          inputMode={type === "text" ? "decimal" : undefined}
          autoComplete="off"
          value={written}
          aria-describedby={[describedBy, wrongId].filter((one) => one !== undefined).join(" ") || undefined}
          aria-invalid={invalid || wrong || undefined}
          onChange={({ target }) => onWrite(target.value)}
        />
        {unit !== undefined && <span className="soft">{unit}</span>}
        <button type="button" className="forget" aria-pressed={written === ""} onClick={forget}>
          {form.unknown}
        </button>
      </div>
      {wrong && (
        <p id={wrongId} className="finding">
          {form.notNumber}
        </p>
      )}
    </>
  );
}
