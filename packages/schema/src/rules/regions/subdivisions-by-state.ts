import type { Subdivisions } from "../../eligibility/subdivisions.ts";
import type { SetFacts } from "../set-facts.ts";

/** The parts that the descriptions of each State name, whoever has published them; none where they name none. */
export function subdivisionsByState(records: readonly SetFacts[]): ReadonlyMap<string, Subdivisions> {
  const byState = new Map<string, Map<string, string | undefined>>();
  for (const { jurisdiction, subdivisions, isWithdrawn } of records) {
    if (isWithdrawn || subdivisions.length === 0) continue;
    const parts = byState.get(jurisdiction) ?? new Map<string, string | undefined>();
    for (const { code, partOf } of subdivisions) parts.set(code, partOf);
    byState.set(jurisdiction, parts);
  }
  return byState;
}
