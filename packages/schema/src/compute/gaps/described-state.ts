import type { CivicRecord, NationalSystem } from "../../../generated/types/model.ts";
import type { Day } from "../../eligibility/calendar.ts";
import { byJurisdiction } from "../../entitlement/by-jurisdiction.ts";
import { byId } from "../../entitlement/in-order.ts";
import { nationalSystemByState } from "../../entitlement/national-systems.ts";
import { coverageOf } from "../coverage.ts";
import { type CoveredNeeds, coveredNeeds } from "./covered-needs.ts";
import { type FoundGap, mostNamed } from "./gap.ts";

/** What the records say of one State, as gaps are sought in it. */
export interface DescribedState {
  readonly state: string;
  /** Absent where nobody has described its system. */
  readonly system: NationalSystem | undefined;
  readonly covered: CoveredNeeds;
  readonly records: readonly CivicRecord[];
  /** Who can close a gap of something that a publisher has published. */
  readonly owner: (publisher: string) => FoundGap["owner"];
}

/** Every State or body that records describe, in order, from active records; those of each by id. */
export function describedStates(active: readonly CivicRecord[], today: Day): DescribedState[] {
  const systems = nationalSystemByState(active);
  const records = byJurisdiction(active);
  const cells = byJurisdiction(coverageOf(active, { today }));
  return [...records.keys()].sort().map((state) => {
    const system = systems.get(state);
    const organisations = (system?.authorities ?? []).slice(0, mostNamed);
    const own = (records.get(state) ?? []).sort(byId);
    return {
      state,
      system,
      covered: coveredNeeds(cells.get(state) ?? [], own),
      records: own,
      owner: (publisher) => ({ publisher, organisations }),
    };
  });
}
