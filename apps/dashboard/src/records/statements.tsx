import type { CivicRecord, Statement } from "@civic/schema";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { evidenceOf } from "./evidence.ts";
import { Localised } from "./localised.tsx";
import { Sources } from "./sources.tsx";
import "./statements.css";

interface StatementsProps {
  readonly of: CivicRecord;
  readonly statements: readonly Statement[];
}

/** Remarks of a record, each with its own date and sources. */
export function Statements({ of, statements }: StatementsProps): ReactElement {
  const { words, format } = useLanguage();
  return (
    <ul className="statements">
      {statements.map((statement) => (
        <li key={statement.text[of.language] ?? Object.values(statement.text).join()} className="prose">
          <Localised of={of} text={statement.text} />
          {statement.asOf !== undefined && (
            <span className="soft"> ({words.asOf(format.date(statement.asOf))})</span>
          )}
          {statement.provenance && <Sources evidence={evidenceOf(of, statement)} />}
        </li>
      ))}
    </ul>
  );
}
