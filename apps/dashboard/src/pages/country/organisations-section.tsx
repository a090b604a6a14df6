import type { Organisation } from "@civic/schema";
import { periodWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Contacts } from "../../records/contacts.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import type { OrganisationsById } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { Statements } from "../../records/statements.tsx";
import { WebLink } from "../../records/web-link.tsx";
import { useLanguage } from "../../words/language.tsx";
import { RecordDisclosure } from "./record-disclosure.tsx";
import { Section } from "./section.tsx";
import type { Country } from "./use-country.ts";

interface OrganisationsProps {
  readonly country: Country;
  readonly organisations: OrganisationsById;
}

/** The bodies that help, by name. */
export function OrganisationsSection({ country, organisations }: OrganisationsProps): ReactElement {
  const { words, label } = useLanguage();
  return (
    <Section id="organisations" title={words.country.organisations}>
      <p className="soft">{words.country.organisationsLead(country.organisations.length)}</p>
      <div className="disclosure-group">
        {country.organisations.map((organisation) => (
          <RecordDisclosure
            key={organisation.id}
            record={organisation}
            officialLanguages={country.languages}
            line={organisation.providerTypes.map((type) => label("provider-type", type)).join(" · ")}
          >
            <OrganisationView organisation={organisation} organisations={organisations} />
          </RecordDisclosure>
        ))}
      </div>
    </Section>
  );
}

interface OrganisationViewProps {
  readonly organisation: Organisation;
  readonly organisations: OrganisationsById;
}

function OrganisationView({ organisation, organisations }: OrganisationViewProps): ReactElement {
  const { words, label, format } = useLanguage();
  const { formerNames, partOf, contacts, website, notes } = organisation;
  const parent = partOf === undefined ? undefined : organisations.get(partOf);
  return (
    <div className="organisation">
      <p className="prose">
        <Localised of={organisation} text={organisation.role} />
      </p>
      {organisation.phases && (
        <p className="soft">
          {words.service.phases + words.colon}
          {organisation.phases.map((phase) => label("phase", phase)).join(" · ")}
        </p>
      )}
      {parent && (
        <p className="soft">
          {words.country.partOf + words.colon}
          <Localised of={parent} text={parent.name} />
        </p>
      )}
      {formerNames?.map((former) => (
        <p key={Object.values(former.name).join()} className="soft">
          {words.country.formerly + words.colon}
          <Localised of={organisation} text={former.name} />
          {former.used && ` (${periodWords(former.used, { words, format }) ?? ""})`}
        </p>
      ))}
      {website !== undefined && (
        <p>
          <WebLink url={website} />
        </p>
      )}
      {contacts && <Contacts of={organisation} contacts={contacts} />}
      {notes && <Statements of={organisation} statements={notes} />}
      <Sources evidence={evidenceOf(organisation)} />
    </div>
  );
}
