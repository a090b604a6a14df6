import { hierarchyOf, type PhaseCode, phase } from "@civic/schema/codelists";

/** Every phase in the order of time, the follow-up stage before the phases inside it. */
export const allPhases: readonly PhaseCode[] = phase.concepts.map(({ code }) => code);

/** The stage that a finer phase belongs to, and the phases inside a stage. */
export const { above: widerPhase, below: finerPhases } = hierarchyOf(phase);

/** The stage of a phase: itself where it is one. */
export function stageOf(code: PhaseCode): PhaseCode {
  return widerPhase(code) ?? code;
}

/** The phase that an address names, if it is one. */
export function asPhase(value: string | undefined): PhaseCode | undefined {
  return allPhases.find((code) => code === value);
}
