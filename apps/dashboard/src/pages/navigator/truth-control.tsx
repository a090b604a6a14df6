import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { controlId, type FactControlProps } from "./fact-control.ts";
import { navigatorWords } from "./words.ts";

/** Yes, no, or not known. */
export function TruthControl({ question, value, onAnswer }: FactControlProps<boolean>): ReactElement {
  const id = controlId(question);
  return <TruthChoice id={id} name={id} value={value} onAnswer={onAnswer} />;
}

interface TruthChoiceProps {
  /** Id of the first of the three. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly value: boolean | undefined;
  readonly onAnswer: (value: boolean | undefined) => void;
}

/** The three answers side by side. */
export function TruthChoice({ id, name, value, onAnswer }: TruthChoiceProps): ReactElement {
  const own = navigatorWords.useWords();
  const { words } = useLanguage();
  const choices = [
    { word: own.form.unknown, means: undefined },
    { word: words.fact.yes, means: true },
    { word: words.fact.no, means: false },
  ];
  return (
    <div className="truth">
      {choices.map(({ word, means }, index) => (
        <label key={word}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={name}
            className="visually-hidden"
            checked={value === means}
            onChange={() => onAnswer(means)}
          />
          <span>{word}</span>
        </label>
      ))}
    </div>
  );
}
