import type { CoverageCell } from "../../../generated/types/model.ts";
import type { NeedCode } from "../../codelists/need.ts";
import type { PhaseCode } from "../../codelists/phase.ts";
import { isAnswering } from "./covered-needs.ts";
import type { DescribedState } from "./described-state.ts";
import type { FoundGap } from "./gap.ts";

/** Needs that are declared or said to be unmet, contradict the records, or lose their service after the emergency. */
export function* gapsOfCoverage(described: DescribedState): Generator<FoundGap> {
  const { state, system, covered, owner: ownerOf } = described;
  const owner = ownerOf(system?.publisher ?? state);
  const stated = new Set<string>();
  for (const gap of statedGaps(described)) {
    stated.add(placeOf(gap));
    yield gap;
  }
  const isStated = (cell: CoverageCell) =>
    stated.has(placeOf(cell)) || stated.has(placeOf({ need: cell.need }));
  for (const cell of covered.cells) {
    const { need, phase, level, records, declared } = cell;
    const common = { id: "", jurisdiction: state, need, phase, evidence: records, owner };
    if (level === "none" && !isStated(cell)) yield { ...common, kind: "need-unmet" };
    if (declared) yield { ...common, kind: "declared-differs", ...(system && { record: system.id }) };
    if (phase === "emergency" && isAnswering(cell) && !covered.followedUp.has(need) && lasts(need))
      yield {
        ...common,
        kind: "need-lost-at-border",
        ...(covered.answersAbove(need, "follow-up") && { level: "answered-above" }),
      };
  }
}

/** A need in a phase; without one, in any. */
interface Spot {
  readonly need?: NeedCode | undefined;
  readonly phase?: PhaseCode | undefined;
}

function placeOf({ need, phase }: Spot): string {
  return `${need} ${phase}`;
}

/** What a source says does not exist, in its words, where no record gives more. */
function* statedGaps({ state, system, covered, owner: ownerOf }: DescribedState): Generator<FoundGap> {
  if (system === undefined) return;
  const { id: record, statedGaps: stated = [], publisher } = system;
  const places = placesGiven(covered.cells);
  const owner = ownerOf(publisher);
  for (const [index, { needs, phases = [undefined], appliesTo, text }] of stated.entries())
    for (const need of needs)
      for (const phase of phases) {
        // What others are given takes nothing from a gap that some persons have.
        if (appliesTo === undefined && places.has(placeOf({ need, phase }))) continue;
        yield {
          ...{ id: "", kind: "need-unmet", jurisdiction: state, need, ...(phase && { phase }) },
          ...{ record, pointer: `/statedGaps/${index}`, text, ...(appliesTo && { appliesTo }) },
          ...{ evidence: [record], owner },
        };
      }
}

/** Places at which something is there, or to come: of each need in a phase, and in any. */
function placesGiven(cells: readonly CoverageCell[]): ReadonlySet<string> {
  const places = cells
    .filter(({ level }) => level !== "none" && level !== "unknown" && level !== "answered-above")
    .flatMap(({ need, phase }) => [placeOf({ need, phase }), placeOf({ need })]);
  return new Set(places);
}

/** Needs that end with the emergency are not lost when it ends. */
const endWithEmergency = new Set<NeedCode>([
  "safety-and-protection",
  "locating-and-reuniting-relatives",
  "victim-identification",
]);
const lasts = (need: NeedCode) => !endWithEmergency.has(need);
