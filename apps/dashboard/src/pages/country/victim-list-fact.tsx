import type { NationalSystem } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Laws } from "../../records/laws.tsx";
import { Localised } from "../../records/localised.tsx";
import { type OrganisationsById, PartyNames } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";

interface VictimListFactProps {
  readonly system: NationalSystem;
  readonly organisations: OrganisationsById;
}

/** Who keeps the list of the victims of an event, and who may receive it. */
export function VictimListFact({ system, organisations }: VictimListFactProps): ReactElement | null {
  const { words } = useLanguage();
  const { victimList } = system;
  if (victimList === undefined) return null;
  const { description, keptBy, sharedWith, legalBasis } = victimList;
  const terms = words.recordFacts.system;
  return (
    <Fact term={terms.victimList}>
      {description && (
        <p>
          <Localised of={system} text={description} />
        </p>
      )}
      {keptBy && (
        <p>
          <span className="soft">{terms.keptBy + words.colon}</span>
          <PartyNames of={system} parties={keptBy} organisations={organisations} />
        </p>
      )}
      {sharedWith && (
        <p>
          <span className="soft">{terms.sharedWith + words.colon}</span>
          <PartyNames of={system} parties={sharedWith} organisations={organisations} />
        </p>
      )}
      {legalBasis && <Laws of={system} laws={legalBasis} officialLanguages={system.languages} />}
      <Sources evidence={evidenceOf(system, victimList)} />
    </Fact>
  );
}
