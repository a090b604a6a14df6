import type {
  CivicRecord,
  CompensationScheme,
  Organisation,
  PathwayTransition,
  Service,
} from "@civic/schema";
import { recordsByReference } from "@civic/schema/compute";
import type { OrganisationsById } from "../../records/parties.tsx";

/** The records that a pathway can name. */
export interface NamedRecords {
  readonly organisations: OrganisationsById;
  readonly services: ReadonlyMap<string, Service>;
  readonly schemes: ReadonlyMap<string, CompensationScheme>;
}

/** Indexes the records of a State that its pathways can name. */
export function namedRecords(
  organisations: readonly Organisation[],
  services: readonly Service[],
  schemes: readonly CompensationScheme[],
): NamedRecords {
  return {
    organisations: recordsByReference(organisations),
    services: recordsByReference(services),
    schemes: recordsByReference(schemes),
  };
}

/** The bodies, services and schemes that a way leads to, of those that are known; each name once. */
export function recordsReached(transition: PathwayTransition, named: NamedRecords): readonly CivicRecord[] {
  const reached: readonly CivicRecord[] = [
    ...(transition.toServices ?? []).flatMap((id) => named.services.get(id) ?? []),
    ...(transition.toSchemes ?? []).flatMap((id) => named.schemes.get(id) ?? []),
    ...(transition.toOrganisations ?? []).flatMap((id) => named.organisations.get(id) ?? []),
  ];
  const byName = new Map<string | undefined, CivicRecord>();
  for (const record of reached) {
    const name = record.name[record.language];
    if (!byName.has(name)) byName.set(name, record);
  }
  return [...byName.values()];
}
