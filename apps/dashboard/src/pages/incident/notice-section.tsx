import type { CivicRecord, IncidentNotice } from "@civic/schema";
import { type ReactElement, useState } from "react";
import { Contacts } from "../../records/contacts.tsx";
import { Localised } from "../../records/localised.tsx";
import { type OrganisationsById, PartyNames } from "../../records/parties.tsx";
import { useLanguage } from "../../words/language.tsx";
import { momentWords } from "../../words/moment.ts";
import { noticesInForce } from "./board-model.ts";
import { incidentWords } from "./words.ts";

interface NoticeSectionProps {
  readonly event: string;
  readonly records: readonly CivicRecord[];
  readonly organisations: OrganisationsById;
}

/** What is open just now after the event, as the authorities say it; nothing that has expired. */
export function NoticeSection({ event, records, organisations }: NoticeSectionProps): ReactElement {
  const { notices } = incidentWords.useWords();
  const [now] = useState(() => new Date());
  const found = noticesInForce(records, event, now);
  return (
    <section className="board-section" aria-labelledby="board-notices">
      <h2 id="board-notices">{notices.title}</h2>
      {found.length === 0 && <p className="soft">{notices.none}</p>}
      {found.map((notice) => (
        <Notice key={notice.id} notice={notice} organisations={organisations} />
      ))}
    </section>
  );
}

interface NoticeProps {
  readonly notice: IncidentNotice;
  readonly organisations: OrganisationsById;
}

function Notice({ notice, organisations }: NoticeProps): ReactElement {
  const language = useLanguage();
  const { notices } = incidentWords.useWords();
  const { advice, hotlines = [], places = [], issuedBy, lastVerifiedAt, expiresAt } = notice;
  const when = (moment: string) => momentWords(new Date(moment), language);
  return (
    <article className="board-notice">
      <h3>
        <Localised of={notice} text={notice.event.description} />
      </h3>
      {advice && (
        <p>
          <Localised of={notice} text={advice} />
        </p>
      )}
      {hotlines.length > 0 && <Contacts of={notice} contacts={hotlines} />}
      {places.length > 0 && (
        <ul>
          {places.map((place) => (
            <li key={JSON.stringify(place.name)}>
              <strong>
                <Localised of={notice} text={place.name} />
              </strong>
              {language.words.joiner}
              <Localised of={notice} text={place.place} />
              {place.contacts && <Contacts of={notice} contacts={place.contacts} />}
            </li>
          ))}
        </ul>
      )}
      <p className="soft small">
        <PartyNames of={notice} parties={issuedBy} organisations={organisations} />
        {` · ${notices.verified(when(lastVerifiedAt))} · ${notices.expires(when(expiresAt))}`}
      </p>
    </article>
  );
}
