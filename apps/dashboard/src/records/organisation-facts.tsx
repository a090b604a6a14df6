import type { Organisation } from "@civic/schema";
import { periodWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Fact, Facts } from "../design/facts.tsx";
import { useLanguage } from "../words/language.tsx";
import { AccreditationList } from "./accreditation-list.tsx";
import { Contacts } from "./contacts.tsx";
import { Localised } from "./localised.tsx";
import { type OrganisationsById, PartyNames } from "./parties.tsx";
import { RecordFoot } from "./record-foot.tsx";
import { Sites } from "./sites.tsx";
import { Stage } from "./stage.tsx";
import { WebLink } from "./web-link.tsx";

interface OrganisationFactsProps {
  readonly organisation: Organisation;
  readonly organisations: OrganisationsById;
  readonly officialLanguages: readonly string[];
}

/** What a body does, and everything that is known of it. What no source says is left out. */
export function OrganisationFacts(props: OrganisationFactsProps): ReactElement {
  const { words } = useLanguage();
  const { organisation } = props;
  const { contacts, sites, website } = organisation;
  return (
    <div className="organisation">
      <p className="prose">
        <Localised of={organisation} text={organisation.role} />
      </p>
      <Facts>
        <NameFacts organisation={organisation} />
        <StandingFacts {...props} />
      </Facts>
      {website !== undefined && (
        <p>
          <WebLink url={website} />
        </p>
      )}
      {contacts && <Contacts of={organisation} contacts={contacts} />}
      {sites && (
        <Facts>
          <Fact term={words.recordFacts.place.sites}>
            <Sites of={organisation} sites={sites} />
          </Fact>
        </Facts>
      )}
      <RecordFoot record={organisation} />
    </div>
  );
}

/** What it is called beside its name: in short, otherwise, and formerly. */
function NameFacts({ organisation }: Pick<OrganisationFactsProps, "organisation">): ReactElement {
  const { words, format } = useLanguage();
  const { acronym, alternateNames, formerNames } = organisation;
  const { body } = words.recordFacts;
  return (
    <>
      {acronym && (
        <Fact term={body.acronym}>
          <Localised of={organisation} text={acronym} />
        </Fact>
      )}
      {alternateNames && (
        <Fact term={body.alternateNames}>
          {alternateNames.map((name) => (
            <p key={JSON.stringify(name)}>
              <Localised of={organisation} text={name} />
            </p>
          ))}
        </Fact>
      )}
      {formerNames && (
        <Fact term={words.formerly}>
          {formerNames.map((former) => (
            <p key={JSON.stringify(former.name)}>
              <Localised of={organisation} text={former.name} />
              {former.used && ` (${periodWords(former.used, { words, format }) ?? ""})`}
            </p>
          ))}
        </Fact>
      )}
    </>
  );
}

/** Since when and in which form it exists, to whom it belongs, what it is for, and who recognised it. */
function StandingFacts({
  organisation,
  organisations,
  officialLanguages,
}: OrganisationFactsProps): ReactElement {
  const { words, format, label } = useLanguage();
  const { established, lifeCycle, legalForm, functions, phases, partOf, memberOf } = organisation;
  const { body } = words.recordFacts;
  const parent = partOf !== undefined && organisations.has(partOf) ? [partOf] : undefined;
  const networks = memberOf?.filter((id) => organisations.has(id)) ?? [];
  return (
    <>
      {established !== undefined && <Fact term={body.established}>{format.date(established)}</Fact>}
      {lifeCycle && (
        <Fact term={body.stage}>
          <Stage lifeCycle={lifeCycle} />
        </Fact>
      )}
      {legalForm && (
        <Fact term={body.legalForm}>
          <Localised of={organisation} text={legalForm} />
        </Fact>
      )}
      {functions && (
        <Fact term={body.functions}>
          {functions.map((one) => label("organisation-function", one)).join(" · ")}
        </Fact>
      )}
      {phases && (
        <Fact term={words.service.phases}>{phases.map((phase) => label("phase", phase)).join(" · ")}</Fact>
      )}
      {parent && (
        <Fact term={words.partOf}>
          <PartyNames of={organisation} parties={{ organisations: parent }} organisations={organisations} />
        </Fact>
      )}
      {networks.length > 0 && (
        <Fact term={body.memberOf}>
          <PartyNames of={organisation} parties={{ organisations: networks }} organisations={organisations} />
        </Fact>
      )}
      {organisation.accreditations && (
        <Fact term={body.accreditations}>
          <AccreditationList
            of={organisation}
            accreditations={organisation.accreditations}
            organisations={organisations}
            officialLanguages={officialLanguages}
          />
        </Fact>
      )}
    </>
  );
}
