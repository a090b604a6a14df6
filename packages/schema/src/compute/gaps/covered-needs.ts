import type { NeedCode } from "../../codelists/need.ts";
import { type PhaseCode, phase as phaseList } from "../../codelists/phase.ts";
import { isFollowUp } from "../../rules/phase-order.ts";
import type { CoverageCell } from "../coverage.ts";

/** What the coverage of one State answers, worked out once for all questions. */
export interface CoveredNeeds {
  readonly cells: readonly CoverageCell[];
  /** Whether some record answers a need, in a phase or a part of it; without a phase, in any. */
  readonly answers: (need: NeedCode, phase: PhaseCode | undefined) => boolean;
  /** Needs that some record answers after the emergency. */
  readonly followedUp: ReadonlySet<NeedCode>;
  /** Ids of the records behind each need, in order. */
  readonly recordsByNeed: ReadonlyMap<NeedCode, readonly string[]>;
}

const parentOf = new Map<PhaseCode, PhaseCode>(
  phaseList.concepts.flatMap((each) => ("parent" in each ? [[each.code, each.parent] as const] : [])),
);

/** Whether a cell says that its need is answered, at least in part. */
export function isAnswering({ level }: CoverageCell): boolean {
  return level === "full" || level === "partial";
}

/** Works out what the cells of one State answer. */
export function coveredNeeds(cells: readonly CoverageCell[]): CoveredNeeds {
  const answering = cells.filter(isAnswering);
  const answered = new Set(
    answering.flatMap(({ need, phase }) => [
      need,
      `${need} ${phase}`,
      `${need} ${parentOf.get(phase) ?? phase}`,
    ]),
  );
  const records = new Map<NeedCode, string[]>();
  for (const cell of cells) records.set(cell.need, [...(records.get(cell.need) ?? []), ...cell.records]);
  return {
    cells,
    answers: (need, phase) => answered.has(phase ? `${need} ${phase}` : need),
    followedUp: new Set(answering.flatMap(({ need, phase }) => (isFollowUp(phase) ? [need] : []))),
    recordsByNeed: new Map([...records].map(([need, ids]) => [need, [...new Set(ids)].sort()])),
  };
}
