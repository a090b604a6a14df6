import type { Designation } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact, Facts } from "../../design/facts.tsx";
import { periodWords } from "../../records/amount-words.ts";
import { anchorOf } from "../../records/anchor.ts";
import { evidenceOf } from "../../records/evidence.ts";
import { Laws } from "../../records/laws.tsx";
import { Localised } from "../../records/localised.tsx";
import { type OrganisationsById, PartyNames } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { Statements } from "../../records/statements.tsx";
import { useLanguage } from "../../words/language.tsx";
import { RecordDisclosure } from "./record-disclosure.tsx";
import { Section } from "./section.tsx";
import type { Country } from "./use-country.ts";

interface DesignationsProps {
  readonly country: Country;
  readonly organisations: OrganisationsById;
}

/** Acts that an authority has designated, and the schemes that this opens. */
export function DesignationsSection({ country, organisations }: DesignationsProps): ReactElement | null {
  const { words, label, format } = useLanguage();
  const { designations, languages } = country;
  if (designations.length === 0) return null;
  return (
    <Section id="designations" title={words.country.designations}>
      <div className="disclosure-group">
        {designations.map((designation) => {
          const { types = [], country: place } = designation.event;
          const line = [
            ...types.map((type) => label("event-type", type)),
            ...(place === undefined ? [] : [format.region(place)]),
          ];
          return (
            <RecordDisclosure
              key={designation.id}
              record={designation}
              officialLanguages={languages}
              line={line.join(" · ")}
            >
              <DesignationView designation={designation} country={country} organisations={organisations} />
            </RecordDisclosure>
          );
        })}
      </div>
    </Section>
  );
}

function DesignationView({
  designation,
  country,
  organisations,
}: DesignationsProps & { readonly designation: Designation }): ReactElement {
  const { words, format } = useLanguage();
  const { event, designatedBy, date, act, scope, opens = [], notes } = designation;
  const schemes = country.schemes.filter((scheme) => opens.includes(scheme.id));
  return (
    <>
      <Facts>
        <Fact term={words.country.event}>
          <Localised of={designation} text={event.description} />
          {event.period && ` (${periodWords(event.period, { words, format }) ?? ""})`}
        </Fact>
        <Fact term={words.country.designatedBy}>
          <PartyNames of={designation} parties={designatedBy} organisations={organisations} />
          {date !== undefined && <span className="soft"> ({format.date(date)})</span>}
        </Fact>
        {act && (
          <Fact term={words.country.legalBasis}>
            <Laws of={designation} laws={[act]} officialLanguages={country.languages} />
          </Fact>
        )}
        {schemes.length > 0 && (
          <Fact term={words.country.opens}>
            {schemes.map((scheme) => (
              <p key={scheme.id}>
                <a href={`#${anchorOf(scheme.id)}`}>
                  <Localised of={scheme} text={scheme.name} />
                </a>
              </p>
            ))}
          </Fact>
        )}
      </Facts>
      {scope && <Statements of={designation} statements={[scope]} />}
      {notes && <Statements of={designation} statements={notes} />}
      <Sources evidence={evidenceOf(designation)} />
    </>
  );
}
