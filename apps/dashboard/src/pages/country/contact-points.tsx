import type { CivicRecord, ContactPoint, NationalSystem } from "@civic/schema";
import { pointsWithoutNumber } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { anchorOf } from "../../records/anchor.ts";
import { Contacts } from "../../records/contacts.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { NotKnown, type OrganisationsById, PartyNames } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { Section } from "./section.tsx";
import { countryPageWords } from "./words.ts";

interface ContactPointsProps {
  readonly system: NationalSystem;
  readonly organisations: OrganisationsById;
  /** The records of the State: a body or a service among them may answer where the point says no number itself. */
  readonly records: readonly CivicRecord[];
}

interface PointProps extends Pick<ContactPointsProps, "system" | "organisations"> {
  readonly point: ContactPoint;
  readonly hasNumber: boolean;
}

/** Where a victim, or another State, turns to. */
export function ContactPoints({ system, organisations, records }: ContactPointsProps): ReactElement {
  const own = countryPageWords.useWords();
  const silent = new Set(pointsWithoutNumber(system, records));
  return (
    <Section
      id="contact-points"
      title={own.contactPoints}
      {...(system.contactPoints && { count: system.contactPoints.length })}
    >
      {system.contactPoints ? (
        <ul className="cards">
          {system.contactPoints.map((point, index) => (
            <li key={point.id} className="card">
              <Point
                system={system}
                point={point}
                organisations={organisations}
                hasNumber={!silent.has(index)}
              />
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

function Point({ system, point, organisations, hasNumber }: PointProps): ReactElement {
  const own = countryPageWords.useWords();
  const { words, label, format } = useLanguage();
  const phases = point.phases?.map((phase) => label("phase", phase));
  return (
    <>
      <p className="soft small">
        {phases ? format.list(phases) : own.anyPhase}
        {point.stage !== undefined && point.stage !== "active" && ` · ${label("life-cycle", point.stage)}`}
      </p>
      <h3>
        <Localised of={system} text={point.name} />
      </h3>
      {point.crossBorder && <p className="card-emphasis">{own.crossBorder}</p>}
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
            {own.service}
            <span className="visually-hidden">
              {words.colon}
              <Localised of={system} text={point.name} />
            </span>
          </a>
        </p>
      )}
      {point.contacts && <Contacts of={system} contacts={point.contacts} />}
      {!hasNumber && <p className="not-known">{words.noNumber}</p>}
      <Sources evidence={evidenceOf(system, point)} />
    </>
  );
}
