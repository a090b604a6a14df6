import type { Designation, Period } from "@civic/schema";
import { periodWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Fact, Facts } from "../../design/facts.tsx";
import { Laws } from "../../records/laws.tsx";
import { Localised } from "../../records/localised.tsx";
import type { OrganisationsById } from "../../records/parties.tsx";
import { RecordFoot } from "../../records/record-foot.tsx";
import { Statements } from "../../records/statements.tsx";
import { type Language, useLanguage } from "../../words/language.tsx";
import { PartiesFact } from "./parties-fact.tsx";
import { RecordDisclosure } from "./record-disclosure.tsx";
import { RecordsFact } from "./records-fact.tsx";
import { Section } from "./section.tsx";
import type { Country } from "./use-country.ts";
import { countryPageWords } from "./words.ts";

interface DesignationsProps {
  readonly country: Country;
  readonly organisations: OrganisationsById;
}

/** Acts that an authority has designated, and the schemes that this opens. */
export function DesignationsSection({ country, organisations }: DesignationsProps): ReactElement | null {
  const own = countryPageWords.useWords();
  const language = useLanguage();
  const { label, format } = language;
  const { designations, languages } = country;
  if (designations.length === 0) return null;
  return (
    <Section id="designations" title={own.designations} count={designations.length}>
      <div className="disclosure-group">
        {designations.map((designation) => {
          const { types = [], country: place, period } = designation.event;
          const line = [
            ...types.map((type) => label("event-type", type)),
            ...(place === undefined ? [] : [format.region(place)]),
            ...(period === undefined ? [] : [eventTime(period, language)]),
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

/** When an act took place. One without an end on record does not go on since then: it is of one day. */
function eventTime({ from, until = from }: Period, language: Language): string {
  return periodWords({ from, until }, language) ?? "";
}

function DesignationView({
  designation,
  country,
  organisations,
}: DesignationsProps & { readonly designation: Designation }): ReactElement {
  const own = countryPageWords.useWords();
  const { words, format } = useLanguage();
  const { event, designatedBy, date, act, scope, opens = [] } = designation;
  const schemes = country.schemes.filter((scheme) => opens.includes(scheme.id));
  return (
    <>
      <Facts>
        <Fact term={own.event}>
          <p>
            <Localised of={designation} text={event.description} />
          </p>
          {scope && <Statements of={designation} statements={[scope]} />}
        </Fact>
        <PartiesFact
          of={designation}
          term={own.designatedBy}
          parties={designatedBy}
          organisations={organisations}
        >
          {date !== undefined && <span className="soft"> ({format.date(date)})</span>}
        </PartiesFact>
        {act && (
          <Fact term={words.legalBasis}>
            <Laws of={designation} laws={[act]} officialLanguages={country.languages} />
          </Fact>
        )}
        <RecordsFact term={own.opens} records={schemes} />
      </Facts>
      <RecordFoot record={designation} />
    </>
  );
}
