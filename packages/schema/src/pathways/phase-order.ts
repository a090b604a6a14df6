import type { PhaseCode } from "../codelists/phase.ts";

/** Earliest and latest place of a phase in time; `follow-up` covers all that follows the emergency. */
const order: Readonly<Record<PhaseCode, readonly [number, number]>> = {
  preparedness: [0, 0],
  emergency: [1, 1],
  early: [2, 2],
  "medium-term": [3, 3],
  "long-term": [4, 4],
  "follow-up": [2, 5],
  reactivation: [2, 5],
};

/** Whether a phase lies wholly before another. */
export function isPhaseBefore(phase: PhaseCode, other: PhaseCode): boolean {
  return order[phase][1] < order[other][0];
}

/** Whether a phase is after the emergency. */
export function isFollowUp(phase: PhaseCode): boolean {
  return isPhaseBefore("emergency", phase);
}
