import type { Subdivisions } from "../../eligibility/subdivisions.ts";
import type { SetFacts } from "../set-facts.ts";

/**
 * The parts that the description of each State names, which is the State's own where it has published one, as it is for
 * whoever computes; none where it names none.
 */
export function subdivisionsByState(records: readonly SetFacts[]): ReadonlyMap<string, Subdivisions> {
  const byState = new Map<string, SetFacts>();
  for (const facts of records) {
    if (facts.kind !== "national-system" || facts.status === "withdrawn") continue;
    const before = byState.get(facts.jurisdiction);
    if (before === undefined || isRather(facts, before)) byState.set(facts.jurisdiction, facts);
  }
  const described = [...byState].filter(([, { subdivisions }]) => subdivisions.length > 0);
  return new Map(
    described.map(([state, { subdivisions }]) => [
      state,
      new Map(subdivisions.map(({ code, partOf }) => [code, partOf])),
    ]),
  );
}

/** Whether a description is the one to go by rather than another: that of the whole State, its own, the first by id. */
function isRather(one: SetFacts, other: SetFacts): boolean {
  const [rank, otherRank] = [rankOf(one), rankOf(other)];
  return rank === otherRank ? one.id < other.id : rank < otherRank;
}

function rankOf({ regions, publisher, jurisdiction }: SetFacts): number {
  return (regions.length > 0 ? 2 : 0) + (publisher === jurisdiction ? 0 : 1);
}
