import type { CivicRecord } from "../../generated/types/model.ts";
import { liesIn, type Subdivisions, stateOfRegion } from "../eligibility/subdivisions.ts";
import { anyOf } from "../eligibility/verdict.ts";
import { subdivisionsIn } from "../entitlement/regional.ts";

/**
 * How far a record reaches in what is asked for: `as-said` where it names no parts of its State, whose territory it then
 * tells itself; `all` of the part asked for; `part` of it, or of the State, or nobody can tell; `none`: there for others.
 */
export type Reach = "as-said" | "all" | "part" | "none";

/** Tells how far records reach in one part of their State; without one, in the State. */
export function reachIn(
  region: string | undefined,
  parts: Subdivisions,
): (record: Pick<CivicRecord, "regions">) => Reach {
  const placed = region === undefined ? undefined : liesIn(region, parts);
  return ({ regions }) => {
    if (regions === undefined) return "as-said";
    if (placed === undefined) return "part";
    const within = anyOf(regions, placed);
    return within === "met" ? "all" : within === "unknown" ? "part" : "none";
  };
}

/**
 * Tells whether a record counts in a part of a State: it is of that State, and not there for other parts alone. What parts
 * the State has, the national systems among `records` say; of what they do not name nobody can tell, and it counts.
 */
export function countsInRegion(
  region: string,
  records: readonly CivicRecord[],
): (record: Pick<CivicRecord, "jurisdiction" | "regions">) => boolean {
  const reach = reachIn(region, subdivisionsIn(records));
  const state = stateOfRegion(region);
  return (record) => record.jurisdiction === state && reach(record) !== "none";
}
