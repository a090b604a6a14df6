import type { NationalSystem } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact, Facts } from "../../design/facts.tsx";
import { Contacts } from "../../records/contacts.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { NotKnown, type OrganisationsById, PartyNames } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { Statements } from "../../records/statements.tsx";
import { useLanguage } from "../../words/language.tsx";
import { AssessmentsFact } from "./assessments-fact.tsx";
import { Section } from "./section.tsx";
import { VictimListFact } from "./victim-list-fact.tsx";
import { countryPageWords } from "./words.ts";

interface OverviewProps {
  readonly system: NationalSystem;
  readonly organisations: OrganisationsById;
}

/** The system in one paragraph, with its sources. */
export function CountrySummary({ system }: Pick<OverviewProps, "system">): ReactElement {
  const own = countryPageWords.useWords();
  return (
    <Section id="summary" title={own.summary}>
      <p className="prose country-summary">
        <Localised of={system} text={system.summary.text} />
      </p>
      <Sources evidence={evidenceOf(system, system.summary)} />
      {system.notes && (
        <>
          <h3 className="country-notes">{own.notes}</h3>
          <Statements of={system} statements={system.notes} />
        </>
      )}
    </Section>
  );
}

/** Languages, currency, emergency numbers, who designates an act, who leads. */
export function KeyFacts({ system, organisations }: OverviewProps): ReactElement {
  const { words, format } = useLanguage();
  const country = countryPageWords.useWords();
  const { designation, emergencyNumbers, authorities, currency } = system;
  const names = system.languages.map((tag) => format.language(tag));
  return (
    <Section id="facts" title={country.facts}>
      <Facts>
        <Fact term={country.authorities}>
          {authorities ? (
            <PartyNames of={system} parties={{ organisations: authorities }} organisations={organisations} />
          ) : (
            <NotKnown />
          )}
        </Fact>
        <Fact term={country.designation}>
          {designation ? (
            <>
              <p>
                <Localised of={system} text={designation.description} />
              </p>
              {designation.authorities && (
                <p className="soft">
                  <PartyNames of={system} parties={designation.authorities} organisations={organisations} />
                </p>
              )}
              <Sources evidence={evidenceOf(system, designation)} />
            </>
          ) : (
            <NotKnown />
          )}
        </Fact>
        <Fact term={country.emergency}>
          {emergencyNumbers ? <Contacts of={system} contacts={emergencyNumbers} /> : <NotKnown />}
        </Fact>
        <VictimListFact system={system} organisations={organisations} />
        <AssessmentsFact system={system} organisations={organisations} />
        <Fact term={country.languages}>{format.list(names)}</Fact>
        <Fact term={country.currency}>
          {format.currency(currency)} (<bdi>{currency}</bdi>)
        </Fact>
        {system.subdivisions && (
          <Fact term={words.recordFacts.system.subdivisions}>
            {system.subdivisions.map(({ code, name }, index) => (
              <span key={code}>
                {index > 0 && words.joiner}
                <Localised of={system} text={name} />
              </span>
            ))}
          </Fact>
        )}
      </Facts>
    </Section>
  );
}
