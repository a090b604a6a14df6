import { widerNeeds } from "../../generated/structure/wider-codes.ts";
import type { CoverageLevelCode } from "../codelists/coverage-level.ts";
import type { NeedCode } from "../codelists/need.ts";
import type { PhaseCode } from "../codelists/phase.ts";
import { needAbove } from "../entitlement/needs-answered.ts";
import { type Evidence, type FoundEvidence, isBetter } from "./coverage-evidence.ts";
import { type NumberedCodes, numberedCodes } from "./numbered-codes.ts";

/** Evidence of one kind: the best piece, the ids of all records, in order, each once, and whether every one is old. */
export interface Gathered {
  readonly records: string[];
  best: Evidence;
  old: boolean;
}

/** What is known of one cell so far: its evidence, and what is declared or said to be missing. */
export interface Known {
  gathered: Gathered | undefined;
  /** Services that name this need and none of the finer ones below it. */
  general: Gathered | undefined;
  /** The same of the need above. */
  above: Gathered | undefined;
  /** Ids of services that were there once. */
  closed: string[] | undefined;
  declared: CoverageLevelCode | undefined;
  /** Id of the description that says that there is nothing. */
  stated: string | undefined;
}

/** Cells of one State or body, by the numbers of need and phase. */
type Cells = (Known | undefined)[][];

/** The cells of many States, while they are worked out. */
export interface CellsOfStates {
  readonly needs: NumberedCodes<NeedCode>;
  readonly phases: NumberedCodes<PhaseCode>;
  readonly byState: Map<string, Cells>;
}

/** Nothing is known at first. */
export function cellsOfStates(): CellsOfStates {
  return { needs: numberedCodes(), phases: numberedCodes(), byState: new Map() };
}

/** The cells of a State, once for all that is learnt of it. */
export function cellsIn({ byState }: CellsOfStates, state: string): Cells {
  const known = byState.get(state);
  if (known) return known;
  const first: Cells = [];
  byState.set(state, first);
  return first;
}

/** One cell. */
export function cellIn(all: CellsOfStates, cells: Cells, need: NeedCode, phase: PhaseCode): Known {
  return knownIn(cells, all.needs.numberOf(need), all.phases.numberOf(phase));
}

function knownIn(cells: Cells, need: number, phase: number): Known {
  let byPhase = cells[need];
  if (byPhase === undefined) {
    byPhase = [];
    cells[need] = byPhase;
  }
  const known = byPhase[phase];
  if (known) return known;
  const first: Known = {
    gathered: undefined,
    general: undefined,
    above: undefined,
    closed: undefined,
    declared: undefined,
    stated: undefined,
  };
  byPhase[phase] = first;
  return first;
}

/** Puts what a record is evidence for into the cells of its needs, and of the needs above them. */
export function learn(all: CellsOfStates, cells: Cells, evidence: FoundEvidence): void {
  const { needs, found, isService } = evidence;
  const phases = evidence.phases.map(all.phases.numberOf);
  let finer: Evidence | undefined;
  for (const need of needs) {
    const above = needAbove(need);
    const number = all.needs.numberOf(need);
    const isGeneral = isService && !found.planned && above === undefined && !namesFiner(needs, need);
    for (const phase of phases) {
      const known = knownIn(cells, number, phase);
      known.gathered = withPiece(known.gathered, found);
      if (isGeneral) known.general = withPiece(known.general, found);
    }
    if (above === undefined) continue;
    finer ??= { ...found, limits: ["finer-needs-only", ...found.limits] };
    const numberAbove = all.needs.numberOf(above);
    for (const phase of phases) {
      const known = knownIn(cells, numberAbove, phase);
      known.gathered = withPiece(known.gathered, finer);
    }
  }
}

function namesFiner(needs: readonly NeedCode[], need: NeedCode): boolean {
  for (const one of needs) if (needAbove(one) === need) return true;
  return false;
}

/** Remembers that a service was there once, for its needs and those above them. */
export function learnClosed(all: CellsOfStates, cells: Cells, { needs, phases, found }: FoundEvidence): void {
  for (const need of needs)
    for (const one of [need, needAbove(need)])
      if (one !== undefined)
        for (const phase of phases) {
          const known = cellIn(all, cells, one, phase);
          known.closed ??= [];
          if (known.closed.at(-1) !== found.record) known.closed.push(found.record);
        }
}

/** Adds a piece of evidence; all pieces of one record come one after the other. */
function withPiece(known: Gathered | undefined, found: Evidence): Gathered {
  if (known === undefined) return { records: [found.record], best: found, old: found.old };
  if (known.records.at(-1) !== found.record) known.records.push(found.record);
  if (isBetter(found, known.best)) known.best = found;
  known.old &&= found.old;
  return known;
}

/** Lets every finer need know of the services that answer the need above it and name none of the finer ones. */
export function lookAbove(all: CellsOfStates, cells: Cells): void {
  for (const [need, finer] of finerNeeds)
    cells[all.needs.numberOf(need)]?.forEach((known, phase) => {
      if (known?.general !== undefined)
        for (const one of finer) knownIn(cells, all.needs.numberOf(one), phase).above = known.general;
    });
}

const finerNeeds = /* @__PURE__ */ finerByNeed();

function finerByNeed(): ReadonlyMap<NeedCode, readonly NeedCode[]> {
  const finer = new Map<NeedCode, NeedCode[]>();
  for (const [need, above] of Object.entries(widerNeeds) as [NeedCode, NeedCode][]) {
    const known = finer.get(above);
    if (known) known.push(need);
    else finer.set(above, [need]);
  }
  return finer;
}
