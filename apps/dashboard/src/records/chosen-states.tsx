import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";

interface ChosenStatesProps {
  readonly states: readonly string[];
  readonly onRemove: (state: string) => void;
}

/** The States that were chosen; pressing one removes it. */
export function ChosenStates({ states, onRemove }: ChosenStatesProps): ReactElement | null {
  const { words, format } = useLanguage();
  if (states.length === 0) return null;
  return (
    <ul className="tags">
      {states.map((code) => (
        <li key={code}>
          <button
            type="button"
            className="chosen"
            aria-label={words.states.remove(format.region(code))}
            onClick={() => onRemove(code)}
          >
            {format.region(code)}
            <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
              <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" stroke="currentColor" strokeWidth="1.6" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
