import type { CivicRecord, Organisation, Parties } from "@civic/schema";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { Localised } from "./localised.tsx";

/** Records of organisations by their id. */
export type OrganisationsById = ReadonlyMap<string, Organisation>;

interface PartyNamesProps {
  readonly of: CivicRecord;
  readonly parties: Parties;
  readonly organisations: OrganisationsById;
}

/** Who does something: the words of the source, else the names of the bodies. */
export function PartyNames({ of, parties, organisations }: PartyNamesProps): ReactElement {
  const { words } = useLanguage();
  if (parties.description) return <Localised of={of} text={parties.description} />;
  const known = (parties.organisations ?? []).flatMap((id) => organisations.get(id) ?? []);
  if (known.length === 0) return <NotKnown />;
  return (
    <>
      {known.map((organisation, index) => (
        <span key={organisation.id}>
          {index > 0 && words.joiner}
          <Localised of={organisation} text={organisation.name} />
        </span>
      ))}
    </>
  );
}

/** What no source says. It never reads as "no". */
export function NotKnown(): ReactElement {
  const { words } = useLanguage();
  return <span className="not-known">{words.notKnown}</span>;
}
