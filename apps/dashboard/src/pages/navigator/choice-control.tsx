import type { ReactElement, ReactNode } from "react";
import { controlId, type FactControlProps } from "./fact-control.ts";
import { navigatorWords } from "./words.ts";

interface ChoiceControlProps extends FactControlProps<string> {
  /** The options beside "not known". */
  readonly children: ReactNode;
}

/** One of many, or not known. */
export function ChoiceControl(props: ChoiceControlProps): ReactElement {
  const own = navigatorWords.useWords();
  const { question, value, onAnswer, describedBy, invalid, children } = props;
  const { form } = own;
  return (
    <select
      className="select"
      id={controlId(question)}
      value={value ?? ""}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onChange={({ target }) => onAnswer(target.value === "" ? undefined : target.value)}
    >
      <option value="">{form.unknown}</option>
      {children}
    </select>
  );
}
