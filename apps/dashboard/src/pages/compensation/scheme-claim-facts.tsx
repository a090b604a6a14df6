import type { CompensationScheme } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { Contacts } from "../../records/contacts.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { NotKnown } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";

interface SchemeProps {
  readonly scheme: CompensationScheme;
}

/** Where the money comes from, with the rates it had. */
export function FundingFact({ scheme }: SchemeProps): ReactElement {
  const { words, label, format } = useLanguage();
  const { funding } = scheme;
  const terms = words.compensation.scheme;
  if (!funding) {
    return (
      <Fact term={terms.funding}>
        <NotKnown />
      </Fact>
    );
  }
  return (
    <Fact term={terms.funding}>
      {funding.sources && (
        <ul className="tags">
          {funding.sources.map((source) => (
            <li key={source} className="tag">
              {label("funding-source", source)}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Localised of={scheme} text={funding.description} />
      </p>
      {funding.history && (
        <ul className="amount-rows">
          {funding.history.map(({ from, value }) => (
            <li key={from}>
              {terms.since(format.date(from))}
              <bdi>{format.money(value)}</bdi>
            </li>
          ))}
        </ul>
      )}
      {funding.provenance && <Sources evidence={evidenceOf(scheme, funding)} />}
    </Fact>
  );
}

/** Where and how to claim. */
export function ApplicationFact({ scheme }: SchemeProps): ReactElement {
  const { words, format } = useLanguage();
  const { application } = scheme;
  const terms = words.compensation.scheme;
  if (!application) {
    return (
      <Fact term={terms.apply}>
        <NotKnown />
      </Fact>
    );
  }
  const languages = application.languages?.map((tag) => format.language(tag));
  return (
    <Fact term={terms.apply}>
      <p>
        <Localised of={scheme} text={application.description} />
      </p>
      <p className="small">
        <span className="soft">{terms.accepted + words.colon}</span>
        {languages ? format.list(languages) : <NotKnown />}
      </p>
      {application.contacts && <Contacts of={scheme} contacts={application.contacts} />}
      {application.provenance && <Sources evidence={evidenceOf(scheme, application)} />}
    </Fact>
  );
}
