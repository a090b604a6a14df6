import type { CivicRecord } from "@civic/schema";
import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { ContactCard, DangerCard } from "./contact-card.tsx";
import type { StateContacts } from "./contacts-model.ts";
import { incidentWords } from "./words.ts";

interface ContactSectionProps {
  readonly event: string;
  readonly contacts: readonly StateContacts[];
  readonly records: readonly CivicRecord[];
}

/** Whom to call on both sides, State by State. */
export function ContactSection({ event, contacts, records }: ContactSectionProps): ReactElement {
  const { words: shared, format } = useLanguage();
  const words = incidentWords.useWords();
  // The Union is no side of its own: it is named where it answers.
  const shown = contacts.filter(({ state, points }) => state !== "eu" || points.length > 0);
  return (
    <section className="board-section" aria-labelledby="board-contacts">
      <h2 id="board-contacts">{words.contacts.title}</h2>
      <p className="contact-verify">{shared.contact.verify}</p>
      <div className="board-states">
        {shown.map(({ state, danger, points }) => {
          const isKnown = records.some(({ jurisdiction }) => jurisdiction === state);
          return (
            <section key={state} aria-labelledby={`board-contacts-${state}`}>
              <h3 id={`board-contacts-${state}`}>
                {format.region(state)}{" "}
                {state !== "eu" && (
                  <span className="soft small">
                    {state === event ? words.contacts.here : words.contacts.home}
                  </span>
                )}
              </h3>
              {!isKnown && <p className="not-known">{words.contacts.noRecords}</p>}
              {isKnown && danger.length + points.length === 0 && (
                <p className="soft">{words.contacts.none}</p>
              )}
              <ul className="board-contacts">
                {danger.length > 0 && (
                  <li>
                    <DangerCard danger={danger} />
                  </li>
                )}
                {points.map((point) => (
                  <li key={point.key}>
                    <ContactCard of={point} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </section>
  );
}
