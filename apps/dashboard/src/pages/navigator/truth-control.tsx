import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { controlId, type FactControlProps } from "./fact-control.ts";

/** Yes, no, or not known. */
export function TruthControl({ concept, value, onAnswer }: FactControlProps<boolean>): ReactElement {
  const { words } = useLanguage();
  const choices = [
    { word: words.navigator.form.unknown, means: undefined },
    { word: words.fact.yes, means: true },
    { word: words.fact.no, means: false },
  ];
  return (
    <div className="truth">
      {choices.map(({ word, means }, index) => (
        <label key={word}>
          <input
            type="radio"
            id={index === 0 ? controlId(concept.code) : undefined}
            name={controlId(concept.code)}
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
