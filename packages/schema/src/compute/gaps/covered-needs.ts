import type { CivicRecord, CoverageCell } from "../../../generated/types/model.ts";
import { hierarchyOf } from "../../codelists/hierarchy.ts";
import type { NeedCode } from "../../codelists/need.ts";
import { type PhaseCode, phase as phaseList } from "../../codelists/phase.ts";
import { mayBeAsked, statedAvailability } from "../../entitlement/availability.ts";
import { needAbove, needsAnswered } from "../../entitlement/needs-answered.ts";
import { isFollowUp } from "../../pathways/phase-order.ts";

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

const phases = /* @__PURE__ */ hierarchyOf(phaseList);

/** Whether a cell says that its need is answered, at least in part. */
export function isAnswering({ level }: CoverageCell): boolean {
  return level === "full" || level === "partial";
}

/** Works out what the cells and the records of one State answer. */
export function coveredNeeds(cells: readonly CoverageCell[], records: readonly CivicRecord[]): CoveredNeeds {
  const answering = cells.filter(isAnswering);
  const beside = records.flatMap(answersBesideServices);
  const answered = new Map<NeedCode, Set<PhaseCode>>();
  for (const { need } of beside) answered.set(need, new Set());
  for (const { need, phase } of answering) {
    const answeredIn = answered.get(need) ?? new Set();
    answered.set(need, answeredIn.add(phase).add(phases.above(phase) ?? phase));
  }
  const recordsByNeed = new Map<NeedCode, Set<string>>();
  for (const { need, records: ids } of [...cells, ...beside]) {
    const behind = recordsByNeed.get(need) ?? new Set();
    for (const id of ids) behind.add(id);
    recordsByNeed.set(need, behind);
  }
  return {
    cells,
    answers: (need, phase) => (phase ? answered.get(need)?.has(phase) === true : answered.has(need)),
    followedUp: new Set(answering.flatMap(({ need, phase }) => (isFollowUp(phase) ? [need] : []))),
    recordsByNeed: new Map([...recordsByNeed].map(([need, ids]) => [need, [...ids].sort()])),
  };
}

/**
 * Schemes and measures of recognition answer needs, too: compensation, status, remembrance. They say nothing of phases,
 * so they are no coverage, and answer only what is asked for without one.
 */
function answersBesideServices(record: CivicRecord): { need: NeedCode; records: string[] }[] {
  if (record.kind !== "compensation-scheme" && record.kind !== "recognition-measure") return [];
  if (!mayBeAsked(statedAvailability(record.lifeCycle))) return [];
  return needsAnswered(record)
    .flatMap((need) => [need, needAbove(need) ?? need])
    .map((need) => ({ need, records: [record.id] }));
}
