import type { CoverageLevelCode } from "../codelists/coverage-level.ts";
import type { CoverageLimitCode } from "../codelists/coverage-limit.ts";
import { type NeedCode, need as needList } from "../codelists/need.ts";
import type { PhaseCode } from "../codelists/phase.ts";
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

interface Evidence {
  readonly record: string;
  readonly planned: boolean;
  readonly limits: readonly CoverageLimitCode[];
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
  const evidence = new Map<string, Evidence[]>();
  const add = (jurisdiction: string, need: NeedCode, phaseCode: PhaseCode, found: Evidence) => {
    const key = `${jurisdiction} ${need} ${phaseCode}`;
    const list = evidence.get(key);
    if (list) list.push(found);
    else evidence.set(key, [found]);
  };
  for (const record of records) {
    if (record.status !== "active") continue;
    for (const { needs, phases, found } of evidenceOf(record)) {
      for (const phaseCode of phases) {
        for (const need of needs) {
          add(record.jurisdiction, need, phaseCode, found);
          const parent = parentOf.get(need);
          if (parent)
            add(record.jurisdiction, parent, phaseCode, {
              ...found,
              limits: ["finer-needs-only", ...found.limits],
            });
        }
      }
    }
  }
  const declared = declaredLevels(records);
  const keys = [...new Set([...evidence.keys(), ...declared.keys()])].sort();
  return keys.map((key) => cellOf(key, evidence.get(key) ?? [], declared.get(key)));
}

function* evidenceOf(
  record: CivicRecord,
): Generator<{ needs: NeedCode[]; phases: PhaseCode[]; found: Evidence }> {
  if (record.kind === "service") {
    const stage = record.lifeCycle?.stage ?? "active";
    if (stage === "ended") return;
    const found = { record: record.id, planned: stage === "planned", limits: limitsOf(record) };
    yield { needs: record.needs, phases: record.phases, found };
  }
  if (record.kind === "pathway") {
    for (const step of record.steps) {
      const found: Evidence = { record: record.id, planned: false, limits: ["pathway-step-only"] };
      yield { needs: step.needs ?? [], phases: [step.phase], found };
    }
  }
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
  evidence: readonly Evidence[],
  declared: CoverageLevelCode | undefined,
): CoverageCell {
  const [jurisdiction = "", need, phaseCode] = key.split(" ") as [string, NeedCode, PhaseCode];
  const open = evidence.filter((found) => !found.planned);
  const [best] = [...(open.length > 0 ? open : evidence)].sort(bestFirst);
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
    records: [...new Set(evidence.map((found) => found.record))].sort(),
    ...(differs && { declared }),
  };
}

/** Services before pathway steps, then fewest limits first; ties in the order of record ids, so that the answer does not depend on the order of records. */
function bestFirst(a: Evidence, b: Evidence): number {
  const steps =
    Number(a.limits.includes("pathway-step-only")) - Number(b.limits.includes("pathway-step-only"));
  if (steps !== 0) return steps;
  if (a.limits.length !== b.limits.length) return a.limits.length - b.limits.length;
  return `${a.record} ${a.limits.join()}` < `${b.record} ${b.limits.join()}` ? -1 : 1;
}

function declaredLevels(records: readonly CivicRecord[]): Map<string, CoverageLevelCode> {
  return new Map(
    records.flatMap((record) =>
      record.kind === "national-system" && record.status === "active"
        ? (record.declaredCoverage ?? []).map(({ need, phase: phaseCode, level }) => [
            `${record.jurisdiction} ${need} ${phaseCode}`,
            level,
          ])
        : [],
    ),
  );
}
