import type {
  CivicRecord,
  CoverageCell,
  NationalSystem,
  Pathway,
  Service,
} from "../../generated/types/model.ts";
import type { CoverageLevelCode } from "../codelists/coverage-level.ts";
import type { CoverageLimitCode } from "../codelists/coverage-limit.ts";
import type { NeedCode } from "../codelists/need.ts";
import type { PhaseCode } from "../codelists/phase.ts";
import { statedAvailability } from "../entitlement/availability.ts";
import { byJurisdiction } from "../entitlement/by-jurisdiction.ts";
import { checkRecords } from "../entitlement/check-records.ts";
import { byId, byText } from "../entitlement/in-order.ts";
import { nationalSystems } from "../entitlement/national-systems.ts";
import { needAbove } from "../entitlement/needs-answered.ts";
import { subdivisionsIn } from "../entitlement/regional.ts";
import { countsInRegion, type Reach, reachIn } from "./region-reach.ts";

/** What a coverage may be asked for. */
export interface CoverageOptions {
  /** One part of a State (ISO 3166-2, lower case): the cells of that State, by what is there for this part. */
  readonly region?: string | undefined;
}

/** What one record is worth as evidence. */
interface Evidence {
  readonly record: string;
  readonly planned: boolean;
  readonly limits: readonly CoverageLimitCode[];
}

type Place = Pick<CoverageCell, "jurisdiction" | "need" | "phase">;

/** What is known of one cell so far: the best evidence, the ids of all, in order, each once, and what is declared or said to be missing. */
interface Known {
  readonly records: string[];
  best: Evidence | undefined;
  declared: CoverageLevelCode | undefined;
  /** Id of the description that says that there is nothing. */
  stated: string | undefined;
}

/** Cells of one State or body, by need and phase. */
type Cells = Map<NeedCode, Map<PhaseCode, Known>>;

/**
 * Coverage of needs by phase and State. Only what records say is a cell: an absent cell is unknown, never none.
 * A service that names a finer need is evidence for the need above it, not the reverse; a service of the follow-up
 * stage says nothing of one phase inside it. What is there for some parts of a State alone is part of its territory; asked
 * for one part, what is there for others does not count. Records that cannot be read are left out; `checkRecords` names
 * them.
 */
export function coverage(records: readonly CivicRecord[], options: CoverageOptions = {}): CoverageCell[] {
  return coverageOf(checkRecords(records).records, options);
}

/** {@link coverage} of records that can be read. */
export function coverageOf(
  records: readonly CivicRecord[],
  { region }: CoverageOptions = {},
): CoverageCell[] {
  const byState = new Map<string, Cells>();
  const asked = region === undefined ? records : records.filter(countsInRegion(region, records));
  const reach = reachIn(region, subdivisionsIn(asked));
  for (const [state, own] of byJurisdiction(asked.filter(isEvidence))) {
    const cells = cellsIn(byState, state);
    // By id, so that the answer does not depend on the order in which they come.
    for (const record of own.sort(byId)) learnFrom(record, cells, reach(record));
  }
  // What is declared, or said not to exist, in a part of a State says nothing of the whole.
  const describing = nationalSystems(asked)
    .filter((system) => isToldOf(reach(system)))
    .reverse();
  declare(byState, describing);
  stateGaps(byState, describing);
  return inOrderOfKeys(byState).flatMap(([jurisdiction, cells]) =>
    inOrderOfKeys(cells).flatMap(([need, byPhase]) =>
      inOrderOfKeys(byPhase).map(([phase, known]) => cellOf({ jurisdiction, need, phase }, known)),
    ),
  );
}

function isToldOf(reach: Reach): boolean {
  return reach === "as-said" || reach === "all";
}

function inOrderOfKeys<Key extends string, Value>(map: ReadonlyMap<Key, Value>): [Key, Value][] {
  return [...map].sort(([a], [b]) => byText(a, b));
}

function cellsIn(byState: Map<string, Cells>, state: string): Cells {
  const cells: Cells = byState.get(state) ?? new Map();
  byState.set(state, cells);
  return cells;
}

function learnFrom(record: Service | Pathway, cells: Cells, reach: Reach): void {
  if (reach === "none") return;
  for (const { needs, phases, found } of evidenceOf(record, reach)) {
    let finer: Evidence | undefined;
    for (const need of needs) {
      const above = needAbove(need);
      const byPhase = phasesOf(cells, need);
      for (const phase of phases) learn(knownIn(byPhase, phase), found);
      if (above === undefined) continue;
      finer ??= { ...found, limits: ["finer-needs-only", ...found.limits] };
      const byPhaseAbove = phasesOf(cells, above);
      for (const phase of phases) learn(knownIn(byPhaseAbove, phase), finer);
    }
  }
}

function isEvidence(record: CivicRecord): record is Service | Pathway {
  return (record.kind === "service" || record.kind === "pathway") && record.status === "active";
}

function evidenceOf(
  record: Service | Pathway,
  reach: Reach,
): { needs: readonly NeedCode[]; phases: readonly PhaseCode[]; found: Evidence }[] {
  if (record.kind === "pathway") {
    const part = reach === "part" ? (["part-of-territory"] as const) : [];
    const found: Evidence = { record: record.id, planned: false, limits: ["pathway-step-only", ...part] };
    return record.steps.map(({ needs = [], phase: phaseCode }) => ({ needs, phases: [phaseCode], found }));
  }
  const availability = statedAvailability(record.lifeCycle);
  // What is closed for the time being gives nobody anything today.
  if (availability === "ended" || availability === "suspended") return [];
  const found = { record: record.id, planned: availability === "planned", limits: limitsOf(record, reach) };
  return [{ needs: record.needs, phases: record.phases, found }];
}

function phasesOf(cells: Cells, need: NeedCode): Map<PhaseCode, Known> {
  const known = cells.get(need);
  if (known) return known;
  const first = new Map<PhaseCode, Known>();
  cells.set(need, first);
  return first;
}

function knownIn(byPhase: Map<PhaseCode, Known>, phase: PhaseCode): Known {
  const known = byPhase.get(phase);
  if (known) return known;
  const first: Known = { records: [], best: undefined, declared: undefined, stated: undefined };
  byPhase.set(phase, first);
  return first;
}

/** Adds a piece of evidence to a cell; all pieces of one record come one after the other. */
function learn(known: Known, found: Evidence): void {
  if (known.records.at(-1) !== found.record) known.records.push(found.record);
  if (!known.best || isBetter(found, known.best)) known.best = found;
}

/** Where several publishers describe one State, what it declares itself counts. */
function declare(byState: Map<string, Cells>, systems: readonly NationalSystem[]): void {
  for (const { jurisdiction, declaredCoverage = [] } of systems)
    for (const { need, phase, level } of declaredCoverage)
      knownIn(phasesOf(cellsIn(byState, jurisdiction), need), phase).declared = level;
}

/**
 * What a source says does not exist in a phase is no unknown cell. A gap that names no phase, or is one for some persons only,
 * fills none: it is listed among the gaps.
 */
function stateGaps(byState: Map<string, Cells>, systems: readonly NationalSystem[]): void {
  for (const { id, jurisdiction, statedGaps = [] } of systems)
    for (const { needs, phases = [], appliesTo } of statedGaps)
      for (const need of appliesTo === undefined ? needs : [])
        for (const phase of phases)
          knownIn(phasesOf(cellsIn(byState, jurisdiction), need), phase).stated = id;
}

function limitsOf(service: Service, reach: Reach): CoverageLimitCode[] {
  const limits: CoverageLimitCode[] = [];
  const foreigners = service.eligibility?.foreignersOnTerritory;
  if (foreigners === "excluded") limits.push("foreigners-excluded");
  if (foreigners === "conditional") limits.push("foreigners-conditional");
  if (foreigners === undefined) limits.push("foreigners-unknown");
  if (service.cost?.basis === "charged") limits.push("charged");
  if (service.cost?.basis === undefined) limits.push("cost-unknown");
  const extent = reach === "as-said" ? service.territory?.extent : "subnational";
  if (reach !== "all" && extent === "subnational") limits.push("part-of-territory");
  if (extent === undefined) limits.push("territory-unknown");
  return limits;
}

function cellOf(place: Place, { best, declared, stated, records }: Known): CoverageCell {
  const derived: CoverageLevelCode | undefined =
    best && (best.planned ? "planned" : best.limits.length === 0 ? "full" : "partial");
  const isStated = derived === undefined && declared === undefined && stated !== undefined;
  const differs = derived !== undefined && declared !== undefined && derived !== declared;
  return {
    ...place,
    level: derived ?? declared ?? (isStated ? "none" : "unknown"),
    origin: derived ? "derived" : "declared",
    limits: [...(best?.limits ?? [])],
    records: isStated ? [...records, stated] : records,
    ...(differs && { declared }),
  };
}

/** What is there before what is planned, services before pathway steps, then fewer limits before more. */
function isBetter(a: Evidence, b: Evidence): boolean {
  if (a.planned !== b.planned) return b.planned;
  if (isStep(a) !== isStep(b)) return isStep(b);
  return a.limits.length < b.limits.length;
}

function isStep({ limits }: Evidence): boolean {
  return limits.includes("pathway-step-only");
}
