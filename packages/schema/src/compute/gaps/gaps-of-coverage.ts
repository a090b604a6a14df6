import type { NeedCode } from "../../codelists/need.ts";
import { isAnswering } from "./covered-needs.ts";
import type { DescribedState } from "./described-state.ts";
import type { FoundGap } from "./gap.ts";

/** Needs that are declared unmet, contradict the records, or lose their service after the emergency. */
export function gapsOfCoverage({ state, system, covered, owner: ownerOf }: DescribedState): FoundGap[] {
  const owner = ownerOf(system?.publisher ?? state);
  return covered.cells.flatMap((cell) => {
    const { need, phase, level, records, declared } = cell;
    const common = { id: "", jurisdiction: state, need, phase, evidence: records, owner };
    const found: FoundGap[] = [];
    if (level === "none") found.push({ ...common, kind: "need-unmet" });
    if (declared) found.push({ ...common, kind: "declared-differs", ...(system && { record: system.id }) });
    if (phase === "emergency" && isAnswering(cell) && !covered.followedUp.has(need) && lasts(need))
      found.push({ ...common, kind: "need-lost-at-border" });
    return found;
  });
}

/** Needs that end with the emergency are not lost when it ends. */
const endWithEmergency = new Set<NeedCode>([
  "safety-and-protection",
  "locating-and-reuniting-relatives",
  "victim-identification",
]);
const lasts = (need: NeedCode) => !endWithEmergency.has(need);
