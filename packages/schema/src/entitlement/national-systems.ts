import type { CivicRecord, NationalSystem } from "../../generated/types/model.ts";
import { byId } from "./in-order.ts";

/**
 * Every active description of a State's system, in an order that does not depend on that of the records: those of the whole
 * State before those of parts of it, then its own before what others say.
 */
export function nationalSystems(records: readonly CivicRecord[]): NationalSystem[] {
  return records
    .filter((record) => record.kind === "national-system")
    .filter(({ status }) => status === "active")
    .sort(
      (a, b) =>
        Number(isOfWhole(b)) - Number(isOfWhole(a)) || Number(isOwn(b)) - Number(isOwn(a)) || byId(a, b),
    );
}

/** The description to go by for each State: of those of all of it its own where it has published one, else the first by id. */
export function nationalSystemByState(records: readonly CivicRecord[]): Map<string, NationalSystem> {
  const lastFirst = nationalSystems(records).reverse();
  return new Map(lastFirst.map((system) => [system.jurisdiction, system]));
}

function isOfWhole({ regions }: NationalSystem): boolean {
  return regions === undefined;
}

function isOwn({ publisher, jurisdiction }: NationalSystem): boolean {
  return publisher === jurisdiction;
}
