import { codelists, type PhaseCode } from "@civic/schema/codelists";

interface Phase {
  readonly code: PhaseCode;
  readonly parent?: PhaseCode;
}

const phases: readonly Phase[] = codelists.phase.concepts;
const byCode = new Map(phases.map((phase) => [phase.code, phase]));

/** Every phase in the order of time, the follow-up stage before the phases inside it. */
export const allPhases: readonly PhaseCode[] = phases.map((phase) => phase.code);

/** The stage that a finer phase belongs to. */
export function widerPhase(code: PhaseCode): PhaseCode | undefined {
  return byCode.get(code)?.parent;
}

/** The stage of a phase: itself where it is one. */
export function stageOf(code: PhaseCode): PhaseCode {
  return widerPhase(code) ?? code;
}

/** The phases inside a stage. */
export function finerPhases(stage: PhaseCode): readonly PhaseCode[] {
  return phases.filter((phase) => phase.parent === stage).map((phase) => phase.code);
}

/** The phase that an address names, if it is one. */
export function asPhase(value: string | undefined): PhaseCode | undefined {
  return phases.find((phase) => phase.code === value)?.code;
}
