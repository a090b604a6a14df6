import type { CompensationScheme } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { NotKnown } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";

/** Where the money comes from, with the rates it had. */
export function FundingFact({ scheme }: { readonly scheme: CompensationScheme }): ReactElement {
  const { words, label, format } = useLanguage();
  const { funding } = scheme;
  const terms = words.schemeTerms;
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
