import type { GoodPractice } from "@civic/schema";
import { periodWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Fact, Facts } from "../../design/facts.tsx";
import { Contacts } from "../../records/contacts.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import type { OrganisationsById } from "../../records/parties.tsx";
import { RecordFoot } from "../../records/record-foot.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { PartiesFact } from "./parties-fact.tsx";
import { RecordDisclosure } from "./record-disclosure.tsx";
import { RecordsFact } from "./records-fact.tsx";
import { Section } from "./section.tsx";
import type { Country } from "./use-country.ts";
import { countryPageWords } from "./words.ts";

interface GoodPracticesProps {
  readonly country: Country;
  readonly organisations: OrganisationsById;
}

/** What was done and others may want to take over. */
export function GoodPracticesSection({ country, organisations }: GoodPracticesProps): ReactElement | null {
  const own = countryPageWords.useWords();
  const { label } = useLanguage();
  const { goodPractices, languages } = country;
  if (goodPractices.length === 0) return null;
  return (
    <Section id="good-practices" title={own.goodPractices} count={goodPractices.length}>
      <div className="disclosure-group">
        {goodPractices.map((practice) => (
          <RecordDisclosure
            key={practice.id}
            record={practice}
            officialLanguages={languages}
            line={(practice.needs ?? []).map((need) => label("need", need)).join(" · ")}
          >
            <GoodPracticeView practice={practice} country={country} organisations={organisations} />
          </RecordDisclosure>
        ))}
      </div>
    </Section>
  );
}

function GoodPracticeView({
  practice,
  country,
  organisations,
}: GoodPracticesProps & { readonly practice: GoodPractice }): ReactElement {
  const own = countryPageWords.useWords();
  const { words, label, format } = useLanguage();
  const { description, triedBy, tried, evidence, keyAreas, phases, services = [], contacts } = practice;
  const used = country.services.filter((service) => services.includes(service.id));
  return (
    <>
      <p className="prose">
        <Localised of={practice} text={description} />
      </p>
      <Facts>
        {keyAreas && (
          <Fact term={own.keyAreas}>{keyAreas.map((area) => label("key-area", area)).join(" · ")}</Fact>
        )}
        {phases && (
          <Fact term={words.service.phases}>{phases.map((phase) => label("phase", phase)).join(" · ")}</Fact>
        )}
        {triedBy && (
          <PartiesFact of={practice} term={own.triedBy} parties={triedBy} organisations={organisations} />
        )}
        {tried && (
          <Fact term={own.tried}>
            <p>
              {tried.where && <Localised of={practice} text={tried.where} />}
              {tried.period && (
                <span className="soft"> ({periodWords(tried.period, { words, format })})</span>
              )}
            </p>
            {tried.provenance && <Sources evidence={evidenceOf(practice, tried)} />}
          </Fact>
        )}
        {evidence && (
          <Fact term={own.evidence}>
            {evidence.strength && (
              <p className="fact-stated">{label("evidence-strength", evidence.strength)}</p>
            )}
            <p>
              <Localised of={practice} text={evidence.description} />
            </p>
            {evidence.provenance && <Sources evidence={evidenceOf(practice, evidence)} />}
          </Fact>
        )}
        <RecordsFact term={own.usedBy} records={used} />
      </Facts>
      {contacts && <Contacts of={practice} contacts={contacts} />}
      <RecordFoot record={practice} />
    </>
  );
}
