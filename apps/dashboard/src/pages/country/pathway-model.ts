import type {
  CivicRecord,
  CompensationScheme,
  Organisation,
  Pathway,
  PathwayStep,
  PathwayTransition,
  PhaseCode,
  RecognitionMeasure,
  Service,
} from "@civic/schema";
import { stageOf } from "../../records/phase-tree.ts";

/** A step with its place in the whole pathway and what leaves it. */
export interface NumberedStep {
  readonly number: number;
  readonly step: PathwayStep;
  readonly transitions: readonly PathwayTransition[];
}

/** The steps of one stage, in the order of the source. */
export interface PathwayStage {
  readonly stage: PhaseCode;
  readonly steps: readonly NumberedStep[];
}

const order: readonly PhaseCode[] = ["preparedness", "emergency", "follow-up"];

/** A pathway by stage; the numbers run through. */
export function pathwayStages(pathway: Pathway): readonly PathwayStage[] {
  const byStage = order.map((stage) => pathway.steps.filter((step) => stageOf(step.phase) === stage));
  const numberOf = new Map(byStage.flat().map((step, index) => [step.id, index + 1]));
  return order
    .map((stage, index) => ({
      stage,
      steps: (byStage[index] ?? []).map((step) => ({
        number: numberOf.get(step.id) ?? 0,
        step,
        transitions: (pathway.transitions ?? []).filter((transition) => transition.from === step.id),
      })),
    }))
    .filter(({ steps }) => steps.length > 0);
}

/** What a reference inside a pathway can lead to. */
export interface PathwayContext {
  readonly services: ReadonlyMap<string, Service>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly measures: ReadonlyMap<string, RecognitionMeasure>;
  readonly schemes: ReadonlyMap<string, CompensationScheme>;
}

/** The services, schemes and measures that a step uses, of those that are known. */
export function usedBy(
  step: PathwayStep,
  { services, schemes, measures }: Pick<PathwayContext, "services" | "schemes" | "measures">,
): readonly CivicRecord[] {
  return [
    ...(step.services ?? []).flatMap((id) => services.get(id) ?? []),
    ...(step.schemes ?? []).flatMap((id) => schemes.get(id) ?? []),
    ...(step.recognition ?? []).flatMap((id) => measures.get(id) ?? []),
  ];
}
