import type { CoverageLevelCode } from "../codelists/coverage-level.ts";
import type { CoverageLimitCode } from "../codelists/coverage-limit.ts";
import { type NeedCode, need as needList } from "../codelists/need.ts";
import type { PhaseCode } from "../codelists/phase.ts";
import { nationalSystems } from "../entitlement/national-systems.ts";
import type { Pathway } from "../records/pathway.ts";
import type { CivicRecord } from "../records/record.ts";
import type { Service } from "../records/service.ts";

/** How one State answers one need in one phase, at exactly this level of detail. */
export interface CoverageCell {
  readonly jurisdiction: string;
  readonly need: NeedCode;
  readonly phase: PhaseCode;
  /** A lower bound: `partial` with unknown limits means "at least partly". */
  readonly level: CoverageLevelCode;
  /** `derived` from records, or `declared` by the publisher where no record tells. */
  readonly origin: "derived" | "declared";
  /** What keeps the best evidence from being full coverage. */
  readonly limits: readonly CoverageLimitCode[];
  /** Ids of the services and pathways behind the cell. */
  readonly records: readonly string[];
  /** Level declared by the publisher, where it differs from the derived one. */
  readonly declared?: CoverageLevelCode;
}

/** What one record is worth as evidence. */
interface Evidence {
  readonly record: string;
  readonly planned: boolean;
  readonly limits: readonly CoverageLimitCode[];
}

/** What is known of one cell so far: the best evidence, and the ids of all, in order, each once. */
interface Known {
  readonly best: Evidence;
  readonly records: string[];
}

const parentOf = new Map<NeedCode, NeedCode>(
  needList.concepts.flatMap((c) => ("parent" in c ? [[c.code, c.parent]] : [])),
);

/**
 * Coverage of needs by phase and State. Only what records say is a cell: an absent cell is unknown, never none.
 * A service that names a finer need is evidence for the need above it, not the reverse; a service of the follow-up
 * stage says nothing of one phase inside it.
 */
export function coverage(records: readonly CivicRecord[]): CoverageCell[] {
  const known = new Map<string, Known>();
  for (const record of inOrder(records))
    for (const { needs, phases, found } of evidenceOf(record)) {
      const finer: Evidence = { ...found, limits: ["finer-needs-only", ...found.limits] };
      for (const phaseCode of phases)
        for (const need of needs) {
          learn(known, `${record.jurisdiction} ${need} ${phaseCode}`, found);
          const parent = parentOf.get(need);
          if (parent) learn(known, `${record.jurisdiction} ${parent} ${phaseCode}`, finer);
        }
    }
  const declared = declaredLevels(records);
  const keys = [...new Set([...known.keys(), ...declared.keys()])].sort();
  return keys.map((key) => cellOf(key, known.get(key), declared.get(key)));
}

/** Records that can be evidence, by id, so that the answer does not depend on the order in which they come. */
function inOrder(records: readonly CivicRecord[]): (Service | Pathway)[] {
  return records
    .filter((record) => record.kind === "service" || record.kind === "pathway")
    .filter(({ status }) => status === "active")
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function evidenceOf(
  record: Service | Pathway,
): { needs: readonly NeedCode[]; phases: readonly PhaseCode[]; found: Evidence }[] {
  if (record.kind === "pathway") {
    const found: Evidence = { record: record.id, planned: false, limits: ["pathway-step-only"] };
    return record.steps.map(({ needs = [], phase: phaseCode }) => ({ needs, phases: [phaseCode], found }));
  }
  const stage = record.lifeCycle?.stage ?? "active";
  if (stage === "ended") return [];
  const found = { record: record.id, planned: stage === "planned", limits: limitsOf(record) };
  return [{ needs: record.needs, phases: record.phases, found }];
}

/** Adds a piece of evidence to a cell; all pieces of one record come one after the other. */
function learn(known: Map<string, Known>, cell: string, found: Evidence): void {
  const former = known.get(cell);
  if (!former) {
    known.set(cell, { best: found, records: [found.record] });
    return;
  }
  const { best, records } = former;
  if (records.at(-1) !== found.record) records.push(found.record);
  if (isBetter(found, best)) known.set(cell, { best: found, records });
}

function limitsOf(service: Service): CoverageLimitCode[] {
  const limits: CoverageLimitCode[] = [];
  const foreigners = service.eligibility?.foreignersOnTerritory;
  if (foreigners === "excluded") limits.push("foreigners-excluded");
  if (foreigners === "conditional") limits.push("foreigners-conditional");
  if (foreigners === undefined) limits.push("foreigners-unknown");
  if (service.cost?.basis === "charged") limits.push("charged");
  if (service.cost?.basis === undefined) limits.push("cost-unknown");
  if (service.territory?.extent === "subnational") limits.push("part-of-territory");
  if (service.territory?.extent === undefined) limits.push("territory-unknown");
  return limits;
}

function cellOf(
  key: string,
  known: Known | undefined,
  declared: CoverageLevelCode | undefined,
): CoverageCell {
  const [jurisdiction = "", need, phaseCode] = key.split(" ") as [string, NeedCode, PhaseCode];
  const best = known?.best;
  const derived: CoverageLevelCode | undefined =
    best && (best.planned ? "planned" : best.limits.length === 0 ? "full" : "partial");
  const differs = derived !== undefined && declared !== undefined && derived !== declared;
  return {
    jurisdiction,
    need,
    phase: phaseCode,
    level: derived ?? declared ?? "unknown",
    origin: derived ? "derived" : "declared",
    limits: best?.limits ?? [],
    records: known?.records ?? [],
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

/** Where several publishers describe one State, what it declares itself counts. */
function declaredLevels(records: readonly CivicRecord[]): Map<string, CoverageLevelCode> {
  return new Map(
    nationalSystems(records)
      .reverse()
      .flatMap(({ jurisdiction, declaredCoverage = [] }) =>
        declaredCoverage.map(({ need, phase: phaseCode, level }) => [
          `${jurisdiction} ${need} ${phaseCode}`,
          level,
        ]),
      ),
  );
}
