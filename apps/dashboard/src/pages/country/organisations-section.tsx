import type { ReactElement } from "react";
import { OrganisationFacts } from "../../records/organisation-facts.tsx";
import type { OrganisationsById } from "../../records/parties.tsx";
import { useLanguage } from "../../words/language.tsx";
import { RecordDisclosure } from "./record-disclosure.tsx";
import { Section } from "./section.tsx";
import type { Country } from "./use-country.ts";
import { countryPageWords } from "./words.ts";

interface OrganisationsProps {
  readonly country: Country;
  readonly organisations: OrganisationsById;
}

/** The bodies that help, by name. */
export function OrganisationsSection({ country, organisations }: OrganisationsProps): ReactElement {
  const own = countryPageWords.useWords();
  const { label } = useLanguage();
  return (
    <Section id="organisations" title={own.organisations} count={country.organisations.length}>
      <p className="soft">{own.organisationsLead(country.organisations.length)}</p>
      <div className="disclosure-group">
        {country.organisations.map((organisation) => (
          <RecordDisclosure
            key={organisation.id}
            record={organisation}
            officialLanguages={country.languages}
            line={organisation.providerTypes.map((type) => label("provider-type", type)).join(" · ")}
          >
            <OrganisationFacts
              organisation={organisation}
              organisations={organisations}
              officialLanguages={country.languages}
            />
          </RecordDisclosure>
        ))}
      </div>
    </Section>
  );
}
