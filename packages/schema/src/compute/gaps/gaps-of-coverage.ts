import type { CoverageCell } from "../../../generated/types/model.ts";
import type { NeedCode } from "../../codelists/need.ts";
import type { PhaseCode } from "../../codelists/phase.ts";
import { isAnswering } from "./covered-needs.ts";
import type { DescribedState } from "./described-state.ts";
import type { FoundGap } from "./gap.ts";

/** Needs that are declared or said to be unmet, contradict the records, or lose their service after the emergency. */
export function gapsOfCoverage(described: DescribedState): FoundGap[] {
  const { state, system, covered, owner: ownerOf } = described;
  const owner = ownerOf(system?.publisher ?? state);
  const stated = statedGaps(described);
  const isStated = ({ need, phase }: CoverageCell) =>
    stated.some((gap) => gap.need === need && (gap.phase === undefined || gap.phase === phase));
  const ofCells = covered.cells.flatMap((cell) => {
    const { need, phase, level, records, declared } = cell;
    const common = { id: "", jurisdiction: state, need, phase, evidence: records, owner };
    const found: FoundGap[] = [];
    if (level === "none" && !isStated(cell)) found.push({ ...common, kind: "need-unmet" });
    if (declared) found.push({ ...common, kind: "declared-differs", ...(system && { record: system.id }) });
    if (phase === "emergency" && isAnswering(cell) && !covered.followedUp.has(need) && lasts(need))
      found.push({
        ...common,
        kind: "need-lost-at-border",
        ...(covered.answersAbove(need, "follow-up") && { level: "answered-above" }),
      });
    return found;
  });
  return [...stated, ...ofCells];
}

/** What a source says does not exist, in its words, where no record gives more. */
function statedGaps({ state, system, covered, owner: ownerOf }: DescribedState): FoundGap[] {
  if (system === undefined) return [];
  const { id: record, statedGaps: stated = [], publisher } = system;
  const levelsOf = (need: NeedCode, phase: PhaseCode | undefined) =>
    covered.cells.flatMap((cell) =>
      cell.need === need && (phase ?? cell.phase) === cell.phase ? [cell.level] : [],
    );
  const isOpen = (need: NeedCode, phase: PhaseCode | undefined) =>
    levelsOf(need, phase).every(
      (level) => level === "none" || level === "unknown" || level === "answered-above",
    );
  return stated.flatMap(({ needs, phases = [undefined], appliesTo, text }, index) =>
    needs.flatMap((need) =>
      phases
        // What others are given takes nothing from a gap that some persons have.
        .filter((phase) => appliesTo !== undefined || isOpen(need, phase))
        .map((phase) => ({
          id: "",
          kind: "need-unmet" as const,
          jurisdiction: state,
          need,
          ...(phase && { phase }),
          record,
          pointer: `/statedGaps/${index}`,
          text,
          ...(appliesTo && { appliesTo }),
          evidence: [record],
          owner: ownerOf(publisher),
        })),
    ),
  );
}

/** Needs that end with the emergency are not lost when it ends. */
const endWithEmergency = new Set<NeedCode>([
  "safety-and-protection",
  "locating-and-reuniting-relatives",
  "victim-identification",
]);
const lasts = (need: NeedCode) => !endWithEmergency.has(need);
