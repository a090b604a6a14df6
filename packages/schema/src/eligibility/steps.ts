import type { Comparison } from "./fold-criterion.ts";

/**
 * The work that may still be spent on one document, or on one computation: shared by all that is weighed in it. A step is
 * the weighing of one operator, or of one value that a comparison names; so a try costs as much as what is tried is large.
 * Counted, not timed: what is settled on one machine is settled on every other.
 */
export interface Steps {
  left: number;
}

/** Steps for one document or one computation: some tens of milliseconds; the largest law known takes a hundredth. */
export const mostSteps = 1_000_000;

/** A budget of steps. */
export function stepsFor(most: number = mostSteps): Steps {
  return { left: most };
}

/** Takes steps from a budget before they are made; where they are more than are left, none is left and none may be made. */
export function spend(steps: Steps, count: number): boolean {
  steps.left = Math.max(0, steps.left - count);
  return steps.left > 0;
}

/** A group of States counts for about as many as it has. */
const statesOfGroup = 40;

/** How much work weighing a comparison once is, in steps. */
export function stepsOf(comparison: Comparison): number {
  if (comparison.op === "code") return 1 + comparison.in.length;
  if (comparison.op !== "country") return 1;
  const other = comparison.sameAs === undefined ? 0 : 1;
  return 1 + other + (comparison.states?.length ?? 0) + (comparison.groups?.length ?? 0) * statesOfGroup;
}
