import type { ContactPoint, NationalSystem } from "@civic/schema";
import type { ReactElement } from "react";
import { anchorOf } from "../../records/anchor.ts";
import { Contacts } from "../../records/contacts.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { NotKnown, type OrganisationsById, PartyNames } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { Section } from "./section.tsx";

interface ContactPointsProps {
  readonly system: NationalSystem;
  readonly organisations: OrganisationsById;
}

/** Where a victim, or another State, turns to. */
export function ContactPoints({ system, organisations }: ContactPointsProps): ReactElement {
  const { words } = useLanguage();
  return (
    <Section id="contact-points" title={words.country.contactPoints}>
      {system.contactPoints ? (
        <ul className="cards">
          {system.contactPoints.map((point) => (
            <li key={point.id} className="card">
              <Point system={system} point={point} organisations={organisations} />
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <NotKnown />
        </p>
      )}
    </Section>
  );
}

function Point({
  system,
  point,
  organisations,
}: ContactPointsProps & { readonly point: ContactPoint }): ReactElement {
  const { words, label, format } = useLanguage();
  const phases = point.phases?.map((phase) => label("phase", phase));
  return (
    <>
      <p className="soft small">
        {phases ? format.list(phases) : words.country.anyPhase}
        {point.stage !== undefined && point.stage !== "active" && ` · ${label("life-cycle", point.stage)}`}
      </p>
      <h3>
        <Localised of={system} text={point.name} />
      </h3>
      {point.crossBorder && <p className="card-emphasis">{words.country.crossBorder}</p>}
      {point.description && (
        <p>
          <Localised of={system} text={point.description} />
        </p>
      )}
      {point.organisations && (
        <p className="soft">
          <PartyNames
            of={system}
            parties={{ organisations: point.organisations }}
            organisations={organisations}
          />
        </p>
      )}
      {point.service !== undefined && (
        <p>
          <a href={`#${anchorOf(point.service)}`}>
            {words.country.service}
            <span className="visually-hidden">
              {words.colon}
              <Localised of={system} text={point.name} />
            </span>
          </a>
        </p>
      )}
      {point.contacts && <Contacts of={system} contacts={point.contacts} />}
      <Sources evidence={evidenceOf(system, point)} />
    </>
  );
}
