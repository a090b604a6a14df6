import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { controlId, type FactControlProps } from "./fact-control.ts";
import { codesOf, type FactConcept } from "./fact-register.ts";

/** Several codes of a list, or not known. What is not chosen counts as not so, and the question says it. */
export function CodesControl(props: FactControlProps<readonly string[]>): ReactElement {
  const { concept, value, onAnswer, describedBy } = props;
  const { form } = useLanguage().words.navigator;
  const chosen = value ?? [];
  const toggle = (code: string) => {
    const next = chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];
    onAnswer(next.length === 0 ? undefined : next);
  };
  return (
    <div className="codes-control">
      <label className="choice">
        <input
          type="checkbox"
          id={controlId(concept.code)}
          checked={value === undefined}
          aria-describedby={describedBy}
          onChange={() => onAnswer(undefined)}
        />
        <span>{form.unknown}</span>
      </label>
      {concept.list === "event-type" ? (
        <>
          <Codes concept={concept} codes={codesOf("event-type", "character")} {...{ chosen, toggle }} />
          <details className="more-codes">
            <summary>{form.means}</summary>
            <Codes concept={concept} codes={codesOf("event-type", "mode")} {...{ chosen, toggle }} />
          </details>
        </>
      ) : (
        <Codes concept={concept} codes={concept.list ? codesOf(concept.list) : []} {...{ chosen, toggle }} />
      )}
    </div>
  );
}

interface CodesProps {
  readonly concept: FactConcept;
  readonly codes: readonly string[];
  readonly chosen: readonly string[];
  readonly toggle: (code: string) => void;
}

function Codes({ concept: { list }, codes, chosen, toggle }: CodesProps): ReactElement {
  const { label } = useLanguage();
  return (
    <>
      {codes.map((code) => (
        <label key={code} className="choice">
          <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
          <span>{list ? label(list, code) : code}</span>
        </label>
      ))}
    </>
  );
}
