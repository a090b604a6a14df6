import type {
  CivicRecord,
  CoverageCell,
  NationalSystem,
  Pathway,
  Service,
} from "../../generated/types/model.ts";
import type { CoverageLevelCode } from "../codelists/coverage-level.ts";
import type { EvidenceStateCode } from "../codelists/evidence-state.ts";
import { type Day, needToday } from "../eligibility/calendar.ts";
import { byJurisdiction } from "../entitlement/by-jurisdiction.ts";
import { checkRecords } from "../entitlement/check-records.ts";
import { byId, byText } from "../entitlement/in-order.ts";
import { nationalSystems } from "../entitlement/national-systems.ts";
import { subdivisionsIn } from "../entitlement/regional.ts";
import { takenOver } from "../records/taken-over.ts";
import {
  type CellsOfStates,
  cellIn,
  cellsIn,
  cellsOfStates,
  type Gathered,
  type Known,
  learn,
  learnClosed,
  lookAbove,
} from "./coverage-cells.ts";
import { evidenceOf } from "./coverage-evidence.ts";
import { countsInRegion, type Reach, reachIn } from "./region-reach.ts";

/** What a coverage may be asked for. */
export interface CoverageOptions {
  /** One part of a State (ISO 3166-2, lower case): the cells of that State, by what is there for this part. */
  readonly region?: string | undefined;
  /** Calendar date of today, `YYYY-MM-DD`. Without it no cell says that its evidence is old. */
  readonly today?: Day | undefined;
}

type Place = Pick<CoverageCell, "jurisdiction" | "need" | "phase">;

/**
 * Coverage of needs by phase and State. Only what records say is a cell: an absent cell is unknown, never none.
 * A service that names a finer need is evidence for the need above it, not the reverse: a finer need is `answered-above`
 * where a service names the need above and none below it. A service of the follow-up stage says nothing of one phase
 * inside it. What is there for some parts of a State alone is part of its territory; asked for one part, what is there for
 * others does not count. Records that cannot be read are left out; `checkRecords` names them. Throws only where
 * `today` is no calendar date.
 */
export function coverage(records: readonly CivicRecord[], options: CoverageOptions = {}): CoverageCell[] {
  if (options.today !== undefined) needToday(options.today);
  return coverageOf(checkRecords(records).records, options);
}

/** {@link coverage} of records that can be read. */
export function coverageOf(
  records: readonly CivicRecord[],
  { region, today }: CoverageOptions = {},
): CoverageCell[] {
  const all = cellsOfStates();
  const over = takenOver(records);
  const standing = over.size === 0 ? records : records.filter(({ id }) => !over.has(id));
  const asked = region === undefined ? standing : standing.filter(countsInRegion(region, standing));
  const reach = reachIn(region, subdivisionsIn(asked));
  for (const [state, own] of byJurisdiction(asked.filter(isEvidence))) {
    const cells = cellsIn(all, state);
    // By id, so that the answer does not depend on the order in which they come.
    for (const record of own.sort(byId))
      for (const evidence of evidenceOf(record, reach(record), today))
        if (evidence.closed) learnClosed(all, cells, evidence);
        else learn(all, cells, evidence);
    lookAbove(all, cells);
  }
  // What is declared, or said not to exist, in a part of a State says nothing of the whole.
  const describing = nationalSystems(asked)
    .filter((system) => isToldOf(reach(system)))
    .reverse();
  declare(all, describing);
  stateGaps(all, describing);
  return cellsInOrder(all);
}

/** What is known of every cell, by State, need and phase. */
function cellsInOrder({ needs, phases, byState }: CellsOfStates): CoverageCell[] {
  const [needsInOrder, phasesInOrder] = [needs.inOrder(), phases.inOrder()];
  const found: CoverageCell[] = [];
  for (const [jurisdiction, cells] of [...byState].sort(([a], [b]) => byText(a, b)))
    for (const [need, needNumber] of needsInOrder) {
      const byPhase = cells[needNumber];
      if (byPhase === undefined) continue;
      for (const [phase, phaseNumber] of phasesInOrder) {
        const known = byPhase[phaseNumber];
        if (known !== undefined) found.push(cellOf({ jurisdiction, need, phase }, known));
      }
    }
  return found;
}

function isToldOf(reach: Reach): boolean {
  return reach === "as-said" || reach === "all";
}

function isEvidence(record: CivicRecord): record is Service | Pathway {
  return (record.kind === "service" || record.kind === "pathway") && record.status === "active";
}

/** Where several publishers describe one State, what it declares itself counts. */
function declare(all: CellsOfStates, systems: readonly NationalSystem[]): void {
  for (const { jurisdiction, declaredCoverage = [] } of systems)
    for (const { need, phase, level } of declaredCoverage)
      cellIn(all, cellsIn(all, jurisdiction), need, phase).declared = level;
}

/**
 * What a source says does not exist in a phase is no unknown cell. A gap that names no phase, or is one for some persons only,
 * fills none: it is listed among the gaps.
 */
function stateGaps(all: CellsOfStates, systems: readonly NationalSystem[]): void {
  for (const { id, jurisdiction, statedGaps = [] } of systems)
    for (const { needs, phases = [], appliesTo } of statedGaps)
      for (const need of appliesTo === undefined ? needs : [])
        for (const phase of phases) cellIn(all, cellsIn(all, jurisdiction), need, phase).stated = id;
}

/** Records first, then what is declared, what is said to be missing, the need above, and what was there once. */
function cellOf(place: Place, known: Known): CoverageCell {
  const { gathered, declared, stated, above, closed = [] } = known;
  if (gathered) {
    const derived = levelOf(gathered);
    return {
      ...derivedCell(place, derived, gathered),
      ...(declared !== undefined && derived !== declared && { declared }),
    };
  }
  const evidence: EvidenceStateCode | undefined = closed.length > 0 ? "closed" : undefined;
  const common = { ...place, limits: [], ...(evidence && { evidence }) };
  if (declared !== undefined && declared !== "unknown")
    return { ...common, level: declared, origin: "declared", records: closed };
  if (stated !== undefined && declared === undefined)
    return { ...common, level: "none", origin: "declared", records: [...closed, stated] };
  if (above) return derivedCell(place, "answered-above", above);
  return { ...common, level: "unknown", origin: evidence ? "derived" : "declared", records: closed };
}

function levelOf({ best: { planned, limits } }: Gathered): CoverageLevelCode {
  if (planned) return "planned";
  return limits.length === 0 ? "full" : "partial";
}

function derivedCell(place: Place, level: CoverageLevelCode, { best, records, old }: Gathered): CoverageCell {
  return {
    ...place,
    level,
    origin: "derived",
    limits: [...best.limits],
    records: [...records],
    ...(old && { evidence: "old" }),
  };
}
