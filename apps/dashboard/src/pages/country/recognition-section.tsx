import type { RecognitionMeasure, Service } from "@civic/schema";
import { type ReactElement, useState } from "react";
import { Fact, Facts } from "../../design/facts.tsx";
import { anchorOf } from "../../records/anchor.ts";
import { Clocks } from "../../records/clocks.tsx";
import { Contacts } from "../../records/contacts.tsx";
import { EventFact } from "../../records/event-fact.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Laws } from "../../records/laws.tsx";
import { Localised, NativeNames } from "../../records/localised.tsx";
import { NotKnown, type OrganisationsById, PartyNames } from "../../records/parties.tsx";
import { PlaceLines } from "../../records/place-lines.tsx";
import { RecordFoot } from "../../records/record-foot.tsx";
import { RegionsLine } from "../../records/regions-line.tsx";
import { Remembrance } from "../../records/remembrance.tsx";
import { Sources } from "../../records/sources.tsx";
import { Stage } from "../../records/stage.tsx";
import { useLanguage } from "../../words/language.tsx";
import { RecordAnchor } from "./record-anchor.tsx";
import { Section } from "./section.tsx";
import type { Country } from "./use-country.ts";
import { countryPageWords } from "./words.ts";

interface RecognitionProps {
  readonly country: Country;
  readonly organisations: OrganisationsById;
}

/** Statuses, medals, days of remembrance and places of memory. */
export function RecognitionSection({ country, organisations }: RecognitionProps): ReactElement {
  const own = countryPageWords.useWords();
  const [today] = useState(() => new Date());
  return (
    <Section id="recognition" title={own.recognition} count={country.measures.length}>
      {country.measures.length === 0 && <NotKnown />}
      <ul className="cards">
        {country.measures.map((measure) => (
          <li key={measure.id} className="card" id={anchorOf(measure.id)}>
            <Measure
              measure={measure}
              organisations={organisations}
              officialLanguages={country.languages}
              today={today}
              services={country.services}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface MeasureProps {
  readonly measure: RecognitionMeasure;
  readonly organisations: OrganisationsById;
  readonly officialLanguages: readonly string[];
  readonly today: Date;
  readonly services: readonly Service[];
}

function Measure({ measure, organisations, officialLanguages, today, services }: MeasureProps): ReactElement {
  const { words, label, format } = useLanguage();
  const country = countryPageWords.useWords();
  const { dayOfRemembrance: day, application, grantedBy, eligibility, place, clocks } = measure;
  const askedThrough = services.find((service) => service.id === measure.askedThrough);
  return (
    <>
      <p className="soft small">
        {measure.types.map((type) => label("recognition-measure", type)).join(" · ")}
        {measure.established !== undefined && ` · ${words.period.since(format.date(measure.established))}`}
        {measure.lifeCycle && (
          <>
            {" · "}
            <Stage lifeCycle={measure.lifeCycle} />
          </>
        )}
      </p>
      <h3>
        <Localised of={measure} text={measure.name} />
      </h3>
      <NativeNames of={measure} officialLanguages={officialLanguages} />
      <RegionsLine regions={measure.regions} />
      {day && <Remembrance measure={measure} day={day} today={today} />}
      {measure.description && (
        <p>
          <Localised of={measure} text={measure.description} />
        </p>
      )}
      <Facts>
        {grantedBy && (
          <Fact term={country.grantedBy}>
            <PartyNames of={measure} parties={grantedBy} organisations={organisations} />
          </Fact>
        )}
        {eligibility?.description && (
          <Fact term={words.service.who}>
            <Localised of={measure} text={eligibility.description} />
          </Fact>
        )}
        {measure.event && <EventFact of={measure} event={measure.event} />}
        {isSomewhere(measure) && (
          <Fact term={country.place}>
            {place && (
              <p>
                <Localised of={measure} text={place} />
              </p>
            )}
            <PlaceLines of={measure} place={measure} />
          </Fact>
        )}
        {measure.legalBasis && (
          <Fact term={words.legalBasis}>
            <Laws of={measure} laws={measure.legalBasis} officialLanguages={officialLanguages} />
          </Fact>
        )}
        {askedThrough && (
          <Fact term={country.askedThrough}>
            <RecordAnchor record={askedThrough} />
          </Fact>
        )}
        {clocks && (
          <Fact term={words.service.clocks}>
            <Clocks of={measure} clocks={clocks} />
          </Fact>
        )}
        {application && (
          <Fact term={country.howToApply}>
            <p>
              <Localised of={measure} text={application.description} />
            </p>
            {application.contacts && <Contacts of={measure} contacts={application.contacts} />}
            {application.provenance && <Sources evidence={evidenceOf(measure, application)} />}
          </Fact>
        )}
      </Facts>
      <RecordFoot record={measure} />
    </>
  );
}

/** Whether anything says where it is. */
function isSomewhere({ place, postalAddress, coordinates, directions, accessibility }: RecognitionMeasure) {
  return [place, postalAddress, coordinates, directions, accessibility].some((part) => part !== undefined);
}
