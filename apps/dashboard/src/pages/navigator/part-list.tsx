import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { type Part, parts } from "./situation-parts.ts";
import { knownIn, type SituationState } from "./situation-state.ts";
import { navigatorWords } from "./words.ts";

interface PartListProps {
  readonly state: SituationState;
  readonly onShow: (part: Part) => void;
}

/** The steps in their order, each with how much of it is known; any can be shown at any time. */
export function PartList({ state, onShow }: PartListProps): ReactElement {
  const own = navigatorWords.useWords();
  const { words, format } = useLanguage();
  const { form } = own;
  return (
    <nav aria-label={form.steps}>
      <ol className="part-list">
        {parts.map((part, index) => {
          const known = knownIn(part, state);
          return (
            <li key={part}>
              <button
                type="button"
                aria-current={part === state.part ? "step" : undefined}
                onClick={() => onShow(part)}
              >
                <span className="part-number" aria-hidden="true">
                  {format.number(index + 1)}
                </span>
                <span>{form[part]}</span>
                {known > 0 && <span className="visually-hidden">{words.joiner + form.answers(known)}</span>}
                {known > 0 && <span className="part-known" aria-hidden="true" />}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
