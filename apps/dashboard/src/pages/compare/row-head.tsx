import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import type { TableRow } from "./compare-model.ts";
import { rowName, signOf, verdictLine } from "./row-words.ts";
import { compareWords } from "./words.ts";

/** What a row is about, and how the States stand to one another in it: a sign and its words. */
export function RowHead({ row }: { readonly row: TableRow }): ReactElement {
  const { words, label } = useLanguage();
  const own = compareWords.useWords();
  const several = row.parts.length > 1;
  return (
    <>
      <span className="compare-row-name">{rowName(row.subject, { own, label, joiner: words.joiner })}</span>
      {row.parts.map((part) => {
        const text = verdictLine(part, own);
        const of = part.field === "head-amount" ? own.sum : own.covered;
        return (
          <span key={part.field} className={`compare-verdict compare-${signOf(part)}`}>
            {several ? of + words.colon + text : text}
          </span>
        );
      })}
    </>
  );
}
