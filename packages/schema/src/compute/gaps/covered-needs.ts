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
  /** Whether a service answers the need above, in the same sense, and does not say which finer ones. */
  readonly answersAbove: (need: NeedCode, phase: PhaseCode | undefined) => boolean;
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
  const answered = phasesByNeed(answering);
  for (const { need } of beside) if (!answered.has(need)) answered.set(need, new Set());
  const above = phasesByNeed(cells.filter(({ level }) => level === "answered-above"));
  const recordsByNeed = new Map<NeedCode, Set<string>>();
  for (const { need, records: ids } of [...cells, ...beside]) {
    const behind = recordsByNeed.get(need) ?? new Set();
    for (const id of ids) behind.add(id);
    recordsByNeed.set(need, behind);
  }
  return {
    cells,
    answers: (need, phase) => isAmong(answered, need, phase),
    answersAbove: (need, phase) => isAmong(above, need, phase),
    followedUp: new Set(answering.flatMap(({ need, phase }) => (isFollowUp(phase) ? [need] : []))),
    recordsByNeed: new Map([...recordsByNeed].map(([need, ids]) => [need, [...ids].sort()])),
  };
}

type PhasesByNeed = Map<NeedCode, Set<PhaseCode>>;

/** The phases of cells, and the stages around them, by need. */
function phasesByNeed(cells: readonly CoverageCell[]): PhasesByNeed {
  const byNeed: PhasesByNeed = new Map();
  for (const { need, phase } of cells) {
    const own = byNeed.get(need) ?? new Set();
    byNeed.set(need, own.add(phase).add(phases.above(phase) ?? phase));
  }
  return byNeed;
}

function isAmong(byNeed: PhasesByNeed, need: NeedCode, phase: PhaseCode | undefined): boolean {
  return phase ? byNeed.get(need)?.has(phase) === true : byNeed.has(need);
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
