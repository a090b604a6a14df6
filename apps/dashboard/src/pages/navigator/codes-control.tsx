import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { controlId, type DeniableControlProps } from "./fact-control.ts";
import { codesOf } from "./fact-register.ts";
import { levelOf } from "./situation-parts.ts";
import { navigatorWords } from "./words.ts";

/** Beside what an event is held to be, that nobody has decided it yet says nothing. */
const undecided = "under-qualification";

/** Several codes of a list, or not known. What is not chosen stays open; below stands what is known not to be so. */
export function CodesControl(props: DeniableControlProps): ReactElement {
  const own = navigatorWords.useWords();
  const { question, concept, value, onAnswer, denied, onDeny, describedBy } = props;
  const { form } = own;
  const codes = concept.list ? codesOf(concept.list, levelOf(question)) : [];
  const held = value ?? [];
  const chosen = held.filter((code) => codes.includes(code));
  const elsewhere = held.filter((code) => !codes.includes(code));
  const become = (next: readonly string[]) => {
    const all = [...elsewhere, ...next];
    onAnswer(all.length === 0 ? undefined : all);
  };
  const toggle = (code: string) => {
    if (chosen.includes(code)) become(chosen.filter((other) => other !== code));
    else if (code === undecided) become([code]);
    else become([...chosen.filter((other) => other !== undecided), code]);
  };
  const notSo = (code: string) =>
    onDeny(denied.includes(code) ? denied.filter((other) => other !== code) : [...denied, code]);
  const deniable = codes.filter((code) => code !== undecided && !chosen.includes(code));
  return (
    <div className="codes-control">
      <label className="choice">
        <input
          type="checkbox"
          id={controlId(question)}
          checked={chosen.length === 0}
          aria-describedby={describedBy}
          onChange={() => become([])}
        />
        <span>{form.unknown}</span>
      </label>
      <Codes list={concept.list} codes={codes} {...{ chosen, toggle }} />
      <details className="more-codes">
        <summary>{form.notSo}</summary>
        <Codes list={concept.list} codes={deniable} chosen={denied} toggle={notSo} />
      </details>
    </div>
  );
}

interface CodesProps {
  readonly list: DeniableControlProps["concept"]["list"];
  readonly codes: readonly string[];
  readonly chosen: readonly string[];
  readonly toggle: (code: string) => void;
}

function Codes({ list, codes, chosen, toggle }: CodesProps): ReactElement {
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
