import type { Organisation } from "@civic/schema";
import type { EntitlementRecord } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { Contacts } from "../../records/contacts.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { NotKnown } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useNavigator } from "./navigator-context.ts";

interface RecordProps {
  readonly record: EntitlementRecord;
}

/** What to collect for a claim, each with whether it is asked for in every case. */
export function EvidenceToCollect({ record }: RecordProps): ReactElement | null {
  const { words, label } = useLanguage();
  if (record.kind !== "compensation-scheme" || record.evidence === undefined) return null;
  return (
    <Fact term={words.compensation.scheme.evidence}>
      <ul className="evidence">
        {record.evidence.map((item) => (
          <li key={JSON.stringify(item.what)}>
            <Localised of={record} text={item.what} />
            {item.requirement && <span className="soft"> ({label("requirement", item.requirement)})</span>}
            {item.note && (
              <p className="soft small">
                <Localised of={record} text={item.note} />
              </p>
            )}
            {item.provenance && <Sources evidence={evidenceOf(record, item)} />}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** Where to ask: the steps, the languages and the contacts of the record, else those of the bodies that run it. */
export function WhereToAsk({ record }: RecordProps): ReactElement {
  const { words, format } = useLanguage();
  const { organisations } = useNavigator();
  const application = "application" in record ? record.application : undefined;
  const contacts = application?.contacts ?? ("contacts" in record ? record.contacts : undefined);
  const languages = record.kind === "compensation-scheme" ? record.application?.languages : undefined;
  const bodies = bodiesOf(record).flatMap((id) => organisations.get(id) ?? []);
  const nothing = application === undefined && contacts === undefined && bodies.length === 0;
  return (
    <Fact term={words.compensation.scheme.apply}>
      {nothing && <NotKnown />}
      {application && (
        <p>
          <Localised of={record} text={application.description} />
        </p>
      )}
      {languages && (
        <p className="small">
          <span className="soft">{words.compensation.scheme.accepted + words.colon}</span>
          {format.list(languages.map(format.language))}
        </p>
      )}
      {contacts ? (
        <Contacts of={record} contacts={contacts} />
      ) : (
        bodies.map((body) => <Body key={body.id} body={body} />)
      )}
      {application?.provenance && <Sources evidence={evidenceOf(record, application)} />}
    </Fact>
  );
}

/** A body by its name, with how to reach it. */
export function Body({ body }: { readonly body: Organisation }): ReactElement {
  return (
    <div>
      <p>
        <Localised of={body} text={body.name} />
      </p>
      {body.contacts && <Contacts of={body} contacts={body.contacts} />}
    </div>
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
