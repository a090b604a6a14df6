import type { Service } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact } from "../design/facts.tsx";
import { useLanguage } from "../words/language.tsx";
import { evidenceOf } from "./evidence.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { Localised } from "./localised.tsx";
import { type OrganisationsById, PartyNames } from "./parties.tsx";
import { Sources } from "./sources.tsx";

interface ServiceAccessProps {
  readonly service: Service;
  readonly organisations: OrganisationsById;
}

/** Who has to refer somebody to a service, and what to bring. What no source says is left out. */
export function ServiceAccessFacts({ service, organisations }: ServiceAccessProps): ReactElement {
  const { words } = useLanguage();
  return (
    <>
      <ReferralFact service={service} organisations={organisations} />
      {service.evidence && (
        <Fact term={words.access.bring}>
          <EvidenceList of={service} evidence={service.evidence} />
        </Fact>
      )}
    </>
  );
}

function ReferralFact({ service, organisations }: ServiceAccessProps): ReactElement | null {
  const { words } = useLanguage();
  const { referral } = service;
  if (referral === undefined) return null;
  const { requirement, from, description, provenance } = referral;
  return (
    <Fact term={words.recordFacts.service.referral}>
      {requirement && <p className="fact-stated">{words.access.referral[requirement]}</p>}
      {description && (
        <p>
          <Localised of={service} text={description} />
        </p>
      )}
      {from && (
        <p>
          <span className="soft">{words.recordFacts.service.referredBy + words.colon}</span>
          <PartyNames of={service} parties={from} organisations={organisations} />
        </p>
      )}
      {provenance && <Sources evidence={evidenceOf(service, referral)} />}
    </Fact>
  );
}
