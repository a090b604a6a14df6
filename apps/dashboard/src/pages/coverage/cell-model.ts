import type {
  CivicRecord,
  CoverageLimitCode,
  NationalSystem,
  NeedCode,
  Pathway,
  PathwayStep,
  PhaseCode,
  Service,
} from "@civic/schema";
import { finerNeeds } from "../../records/need-tree.ts";
import type { MatrixCell } from "./coverage-model.ts";

/** A step of a pathway that meets the need. */
export interface AnsweringStep {
  readonly pathway: Pathway;
  readonly step: PathwayStep;
}

/** What a description of the system says does not exist. */
export interface StatedGap {
  readonly system: NationalSystem;
  readonly gap: NonNullable<NationalSystem["statedGaps"]>[number];
}

/** What stands behind a field of the matrix. */
export interface CellEvidence {
  readonly services: readonly Service[];
  readonly steps: readonly AnsweringStep[];
  readonly gaps: readonly StatedGap[];
  readonly limits: readonly CoverageLimitCode[];
}

/** Finds the records behind a field among the services, pathways and descriptions of its State. */
export function cellEvidence(
  cell: MatrixCell,
  phase: PhaseCode,
  records: {
    readonly services: readonly Service[];
    readonly pathways: readonly Pathway[];
    readonly systems: readonly NationalSystem[];
  },
): CellEvidence {
  const ids = cell.answer?.records ?? [];
  const services = ids.flatMap((id) => byId(records.services, id));
  const steps = ids
    .flatMap((id) => byId(records.pathways, id))
    .flatMap((pathway) =>
      pathway.steps.filter((step) => answers(step, cell.need, phase)).map((step) => ({ pathway, step })),
    );
  const gaps = ids
    .flatMap((id) => byId(records.systems, id))
    .flatMap((system) =>
      (system.statedGaps ?? [])
        .filter(({ needs, phases }) => needs.includes(cell.need) && (phases?.includes(phase) ?? true))
        .map((gap) => ({ system, gap })),
    );
  return { services, steps, gaps, limits: cell.answer?.limits ?? [] };
}

function byId<R extends CivicRecord>(records: readonly R[], id: string): readonly R[] {
  return records.filter((record) => record.id === id);
}

function answers(step: PathwayStep, need: NeedCode, phase: PhaseCode): boolean {
  const wanted = [need, ...finerNeeds(need)];
  return step.phase === phase && (step.needs ?? []).some((one) => wanted.includes(one));
}
