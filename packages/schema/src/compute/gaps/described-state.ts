import { nationalSystemByState } from "../../entitlement/national-systems.ts";
import type { NationalSystem } from "../../records/national-system.ts";
import type { CivicRecord } from "../../records/record.ts";
import { coverage } from "../coverage.ts";
import { type CoveredNeeds, coveredNeeds } from "./covered-needs.ts";
import type { FoundGap } from "./gap.ts";

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

/** Every State or body that records describe, in order, from active records. */
export function describedStates(active: readonly CivicRecord[]): DescribedState[] {
  const systems = nationalSystemByState(active);
  const records = byState(active);
  const cells = byState(coverage(active));
  return [...records.keys()].sort().map((state) => {
    const system = systems.get(state);
    const organisations = system?.authorities ?? [];
    return {
      state,
      system,
      covered: coveredNeeds(cells.get(state) ?? []),
      records: records.get(state) ?? [],
      owner: (publisher) => ({ publisher, organisations }),
    };
  });
}

function byState<Item extends { readonly jurisdiction: string }>(
  items: readonly Item[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.jurisdiction);
    if (group) group.push(item);
    else groups.set(item.jurisdiction, [item]);
  }
  return groups;
}
