import type { CompensationScheme } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { CrossBorderAnswerList } from "../../records/cross-border-answer-list.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { NotKnown, type OrganisationsById } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";

interface CrossBorderFactProps {
  readonly scheme: CompensationScheme;
  readonly organisations: OrganisationsById;
}

/** Who assists and who decides when the claim crosses a border. */
export function CrossBorderFact({ scheme, organisations }: CrossBorderFactProps): ReactElement {
  const { words } = useLanguage();
  const { crossBorder } = scheme;
  const terms = words.schemeTerms;
  if (!crossBorder) {
    return (
      <Fact term={terms.crossBorder}>
        <NotKnown />
      </Fact>
    );
  }
  const roles = [
    { role: terms.assisting, id: crossBorder.assistingAuthority },
    { role: terms.deciding, id: crossBorder.decidingAuthority },
  ];
  return (
    <Fact term={terms.crossBorder}>
      <p>
        <Localised of={scheme} text={crossBorder.description} />
      </p>
      <ul className="small">
        {roles.map(({ role, id }) => {
          const organisation = id === undefined ? undefined : organisations.get(id);
          return (
            <li key={role}>
              <span className="soft">{role + words.colon}</span>
              {organisation ? <Localised of={organisation} text={organisation.name} /> : <NotKnown />}
            </li>
          );
        })}
      </ul>
      {crossBorder.assisting && (
        <CrossBorderAnswerList of={scheme} title={terms.sentFrom} answers={crossBorder.assisting} />
      )}
      {crossBorder.deciding && (
        <CrossBorderAnswerList of={scheme} title={terms.decidedHere} answers={crossBorder.deciding} />
      )}
      {crossBorder.provenance && <Sources evidence={evidenceOf(scheme, crossBorder)} />}
    </Fact>
  );
}
