import { type CivicRecord, stateOfRegion } from "@civic/schema";
import {
  comparisonsOf,
  conditionsOf,
  isEntitlementRecord,
  isRegionFact,
  subdivisionsIn,
} from "@civic/schema/compute";

/** The parts of a State that it tells apart itself or that conditions name, and the rest of it. */
export function regionsOffered(
  records: readonly CivicRecord[],
  state: string | undefined,
): readonly string[] {
  if (state === undefined) return [];
  const named = records
    .filter(isEntitlementRecord)
    .flatMap((record) => comparisonsOf(conditionsOf(record).criterion))
    .flatMap((asked) => (asked.op === "code" && isRegionFact(asked.fact) ? asked.in : []));
  const all = new Set([...subdivisionsIn(records).keys(), ...named]);
  return [...[...all].filter((code) => stateOfRegion(code) === state).sort(), `${state}-elsewhere`];
}
