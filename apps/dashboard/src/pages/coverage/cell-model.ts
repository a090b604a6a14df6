import type {
  CivicRecord,
  CoverageLimitCode,
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

/** What stands behind a field of the matrix. */
export interface CellEvidence {
  readonly services: readonly Service[];
  readonly steps: readonly AnsweringStep[];
  readonly limits: readonly CoverageLimitCode[];
}

/** Finds the records behind a field among the services and pathways of its State. */
export function cellEvidence(
  cell: MatrixCell,
  phase: PhaseCode,
  records: { readonly services: readonly Service[]; readonly pathways: readonly Pathway[] },
): CellEvidence {
  const ids = cell.answer?.records ?? [];
  const services = ids.flatMap((id) => byId(records.services, id));
  const steps = ids
    .flatMap((id) => byId(records.pathways, id))
    .flatMap((pathway) =>
      pathway.steps.filter((step) => answers(step, cell.need, phase)).map((step) => ({ pathway, step })),
    );
  return { services, steps, limits: cell.answer?.limits ?? [] };
}

function byId<R extends CivicRecord>(records: readonly R[], id: string): readonly R[] {
  return records.filter((record) => record.id === id);
}

function answers(step: PathwayStep, need: NeedCode, phase: PhaseCode): boolean {
  const wanted = [need, ...finerNeeds(need)];
  return step.phase === phase && (step.needs ?? []).some((one) => wanted.includes(one));
}
