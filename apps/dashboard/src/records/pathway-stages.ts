import type { Pathway, PathwayStep, PathwayTransition, PhaseCode } from "@civic/schema";
import { stageOf } from "./phase-tree.ts";

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
