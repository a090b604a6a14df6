import type { CivicRecord, CompensationScheme, NationalSystem } from "@civic/schema";
import { recordsInForce } from "@civic/schema/compute";
import { organisationsById } from "../../records/organisations-by-id.ts";
import type { OrganisationsById } from "../../records/parties.tsx";

/** What the page reads of the records at hand. */
export interface CompensationRecords {
  readonly schemes: readonly CompensationScheme[];
  readonly organisations: OrganisationsById;
  readonly systems: readonly NationalSystem[];
  /** The official languages of a State, as its records give them. */
  readonly officialLanguagesOf: (jurisdiction: string) => readonly string[];
}

/** The records in force that the page reads; those that were taken over are left out. */
export function compensationRecords(all: readonly CivicRecord[]): CompensationRecords {
  const records = recordsInForce(all);
  const systems = records.filter((record) => record.kind === "national-system");
  return {
    schemes: records.filter((record) => record.kind === "compensation-scheme"),
    organisations: organisationsById(records.filter((record) => record.kind === "organisation")),
    systems,
    officialLanguagesOf: (jurisdiction) => {
      const own = systems.filter((system) => system.jurisdiction === jurisdiction);
      return [...new Set(own.flatMap(({ languages }) => languages))];
    },
  };
}
