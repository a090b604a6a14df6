import type { CompensationScheme } from "@civic/schema";
import { waysToReach } from "@civic/schema/words";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Contacts } from "../../records/contacts.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { PartyNames } from "../../records/parties.tsx";
import { RecordRemarks } from "../../records/record-remarks.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { CrossBorderCard } from "./cross-border-model.ts";
import { crossBorderWords } from "./words.ts";

interface SchemeListProps {
  readonly title: string;
  readonly lead: string | undefined;
  /** What is said where there is none; nothing is said without it. */
  readonly missing: string | undefined;
  readonly schemes: readonly CompensationScheme[];
  readonly card: CrossBorderCard;
}

/** Schemes that are claimed without an authority in between, each with whom to ask. */
export function SchemeList({ title, lead, missing, schemes, card }: SchemeListProps): ReactElement | null {
  const own = crossBorderWords.useWords();
  const { words, language } = useLanguage();
  if (schemes.length === 0 && missing === undefined) return null;
  return (
    <section className="direct-schemes">
      <h3>{title}</h3>
      {schemes.length === 0 && <p className="not-known">{missing}</p>}
      {schemes.length > 0 && (
        <p className="soft">
          {lead} {own.conditions}
        </p>
      )}
      <ul className="fact-list">
        {schemes.map((scheme) => {
          const body = scheme.administeredBy.organisations?.flatMap(
            (id) => card.organisations.get(id) ?? [],
          )[0];
          const application = scheme.application?.contacts;
          const contacts = application ?? (body ? waysToReach(body) : []);
          return (
            <li key={scheme.id}>
              <p className="authority-name">
                <Link
                  to="/$lang/compensation"
                  params={{ lang: language }}
                  search={{ schemes: [scheme.id], scheme: scheme.id }}
                >
                  <Localised of={scheme} text={scheme.name} />
                </Link>{" "}
                <RecordRemarks of={scheme} />
              </p>
              <p>
                {words.schemeTerms.administeredBy + words.colon}
                <PartyNames of={scheme} parties={scheme.administeredBy} organisations={card.organisations} />
              </p>
              {contacts.length > 0 ? (
                <Contacts of={application ? scheme : (body ?? scheme)} contacts={contacts} />
              ) : (
                <p className="not-known">{own.noContact}</p>
              )}
              <Sources evidence={evidenceOf(scheme, scheme.administeredBy)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
