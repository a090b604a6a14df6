import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { controlId, type FactControlProps } from "./fact-control.ts";

/** Yes, no, or not known. */
export function TruthControl({ concept, value, onAnswer }: FactControlProps<boolean>): ReactElement {
  const { form } = useLanguage().words.navigator;
  const choices = [
    { word: form.unknown, means: undefined },
    { word: form.yes, means: true },
    { word: form.no, means: false },
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
