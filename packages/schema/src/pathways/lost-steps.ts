import type { Pathway } from "../../generated/types/model.ts";

/** Whether a transition leads from or to a step that the pathway does not have: where its ways end cannot be told then. */
export function hasLostSteps({ steps, transitions = [] }: Pick<Pathway, "steps" | "transitions">): boolean {
  const ids = new Set(steps.map(({ id }) => id));
  return transitions.some(({ from, toSteps = [] }) => [from, ...toSteps].some((step) => !ids.has(step)));
}
