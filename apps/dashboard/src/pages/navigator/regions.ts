import type { CivicRecord } from "@civic/schema";
import { comparisonsOf, conditionsOf, isEntitlementRecord } from "@civic/schema/compute";

/** The parts of a State that conditions name, and the rest of it; none where no condition asks. */
export function regionsOffered(
  records: readonly CivicRecord[],
  state: string | undefined,
): readonly string[] {
  if (state === undefined) return [];
  const named = records
    .filter(isEntitlementRecord)
    .flatMap((record) => comparisonsOf(conditionsOf(record).criterion))
    .flatMap((asked) => (asked.op === "code" && asked.fact === "event-region" ? asked.in : []));
  const here = [...new Set(named)].filter((code) => code.startsWith(`${state}-`)).sort();
  return [...here, `${state}-elsewhere`];
}
