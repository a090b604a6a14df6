import type { CivicRecord, LegalReference } from "@civic/schema";
import type { ReactElement } from "react";
import { lawAnchor } from "./anchor.ts";
import { evidenceOf } from "./evidence.ts";
import { Localised } from "./localised.tsx";
import { Sources } from "./sources.tsx";
import "./laws.css";

interface LawsProps {
  readonly of: CivicRecord;
  readonly laws: readonly LegalReference[];
  readonly officialLanguages: readonly string[];
  /** Whether others lead to single laws of this list. */
  readonly anchored?: boolean;
}

/** Laws, each under its own name, with what it provides. */
export function Laws({ of, laws, officialLanguages, anchored = false }: LawsProps): ReactElement {
  // Where a State has several languages, the record does not say in which one a law is cited.
  const language = officialLanguages.length === 1 ? officialLanguages[0] : undefined;
  return (
    <ul className="laws">
      {laws.map((law, index) => (
        <li key={law.title} id={anchored ? lawAnchor(index) : undefined}>
          <p className="law-title" lang={language}>
            {law.url === undefined ? (
              law.title
            ) : (
              <a href={law.url} rel="noopener noreferrer" target="_blank">
                {law.title}
              </a>
            )}
          </p>
          {law.subject && (
            <p className="prose">
              <Localised of={of} text={law.subject} />
            </p>
          )}
          {law.note && (
            <p className="soft small">
              <Localised of={of} text={law.note} />
            </p>
          )}
          {law.provenance && <Sources evidence={evidenceOf(of, law)} />}
        </li>
      ))}
    </ul>
  );
}
