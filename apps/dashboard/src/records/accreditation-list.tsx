import type { Organisation } from "@civic/schema";
import { periodWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { evidenceOf } from "./evidence.ts";
import { Laws } from "./laws.tsx";
import { Localised } from "./localised.tsx";
import { type OrganisationsById, PartyNames } from "./parties.tsx";
import { Sources } from "./sources.tsx";

type Accreditation = NonNullable<Organisation["accreditations"]>[number];

interface AccreditationListProps {
  readonly of: Organisation;
  readonly accreditations: readonly Accreditation[];
  readonly organisations: OrganisationsById;
  readonly officialLanguages: readonly string[];
}

/** What a body is recognised as, by whom, for how long and under which law. */
export function AccreditationList({
  of,
  accreditations,
  organisations,
  officialLanguages,
}: AccreditationListProps): ReactElement {
  const { words, format } = useLanguage();
  return (
    <ul className="fact-list">
      {accreditations.map((accreditation) => {
        const { by, valid, legalBasis, provenance } = accreditation;
        const when = valid && periodWords(valid, { words, format });
        return (
          <li key={JSON.stringify(accreditation)}>
            <Localised of={of} text={accreditation.as} />
            {when !== undefined && <span className="soft"> ({when})</span>}
            {by && (
              <p className="small">
                <span className="soft">{words.recordFacts.body.recognisedBy + words.colon}</span>
                <PartyNames of={of} parties={by} organisations={organisations} />
              </p>
            )}
            {legalBasis && <Laws of={of} laws={legalBasis} officialLanguages={officialLanguages} />}
            {provenance && <Sources evidence={evidenceOf(of, accreditation)} />}
          </li>
        );
      })}
    </ul>
  );
}
