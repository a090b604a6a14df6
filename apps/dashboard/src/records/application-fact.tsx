import type { CompensationScheme } from "@civic/schema";
import type { EntitlementRecord } from "@civic/schema/compute";
import { partyLine, waysToReach } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Fact } from "../design/facts.tsx";
import { useLanguage } from "../words/language.tsx";
import { Body } from "./body.tsx";
import { Contacts } from "./contacts.tsx";
import { evidenceOf } from "./evidence.ts";
import { Localised } from "./localised.tsx";
import { NotKnown, type OrganisationsById } from "./parties.tsx";
import { Sources } from "./sources.tsx";

interface ApplicationFactProps {
  readonly of: EntitlementRecord;
  readonly organisations: OrganisationsById;
}

/** Where and how to ask: the steps, the languages and the contacts of the record, else those of who runs it. */
export function ApplicationFact({ of, organisations }: ApplicationFactProps): ReactElement {
  const language = useLanguage();
  const { words } = language;
  const application = "application" in of ? of.application : undefined;
  const contacts = application?.contacts ?? (of.kind === "service" ? waysToReach(of) : []);
  const to = of.kind === "compensation-scheme" ? of.application?.addressedTo : undefined;
  const said = to && partyLine(to, { record: (id) => organisations.get(id) }, language);
  const bodies = (to ? (to.organisations ?? []) : bodiesOf(of)).flatMap((id) => organisations.get(id) ?? []);
  const nothing = application === undefined && contacts.length === 0 && bodies.length === 0;
  return (
    <Fact term={words.schemeTerms.apply}>
      {nothing && <NotKnown />}
      {of.kind === "compensation-scheme" && <Automatic of={of} />}
      {application && (
        <p>
          <Localised of={of} text={application.description} />
        </p>
      )}
      {of.kind === "compensation-scheme" && of.application && (
        <AcceptedLanguages tags={of.application.languages} />
      )}
      {said !== undefined && <p className="fact-stated">{words.answers.step.goesTo(said)}</p>}
      {contacts.length > 0 ? (
        <Contacts of={of} contacts={contacts} />
      ) : (
        bodies.map((body) => <Body key={body.id} body={body} />)
      )}
      {application?.provenance && <Sources evidence={evidenceOf(of, application)} />}
    </Fact>
  );
}

/** Whether it has to be asked for at all, where the source says so. */
function Automatic({ of }: { readonly of: CompensationScheme }): ReactElement | null {
  const { access, timeLimit } = useLanguage().words;
  const { automatic } = of.application ?? {};
  if (automatic === undefined) return null;
  return <p className="fact-stated">{automatic ? timeLimit.automatic : access.onApplication}</p>;
}

function AcceptedLanguages({ tags }: { readonly tags: readonly string[] | undefined }): ReactElement {
  const { words, format } = useLanguage();
  return (
    <p className="small">
      <span className="soft">{words.schemeTerms.accepted + words.colon}</span>
      {tags ? format.list(tags.map(format.language)) : <NotKnown />}
    </p>
  );
}

function bodiesOf(record: EntitlementRecord): readonly string[] {
  switch (record.kind) {
    case "compensation-scheme":
      return record.administeredBy.organisations ?? [];
    case "service":
      return record.providers.organisations ?? [];
    case "recognition-measure":
      return record.grantedBy?.organisations ?? [];
  }
}
