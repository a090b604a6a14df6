import type { CivicRecord } from "@civic/schema";
import { comparisonsOf, conditionsOf, isEntitlementRecord } from "@civic/schema/compute";

/** Facts that name a part of a State. */
const regionFacts: ReadonlySet<string> = new Set(["event-region", "residence-region"]);

/** The parts of a State that it tells apart itself or that conditions name, and the rest of it. */
export function regionsOffered(
  records: readonly CivicRecord[],
  state: string | undefined,
): readonly string[] {
  if (state === undefined) return [];
  const named = records
    .filter(isEntitlementRecord)
    .flatMap((record) => comparisonsOf(conditionsOf(record).criterion))
    .flatMap((asked) => (asked.op === "code" && regionFacts.has(asked.fact) ? asked.in : []));
  const told = records.flatMap((record) =>
    record.kind === "national-system" && record.status === "active" ? (record.subdivisions ?? []) : [],
  );
  const all = new Set([...told.map(({ code }) => code), ...named]);
  return [...[...all].filter((code) => code.startsWith(`${state}-`)).sort(), `${state}-elsewhere`];
}
