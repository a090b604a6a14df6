import type { Criterion } from "../../generated/types/model.ts";
import { examine } from "./possible-outcomes.ts";
import type { Settled } from "./search-answers.ts";
import { type Steps, stepsFor } from "./steps.ts";

/**
 * The only verdict that an expression can ever have: `not-met` for a contradiction, `met` for a tautology. `undefined`
 * where both can come about, where a person has to judge, and where the steps do not suffice to tell.
 */
export function settledWhateverTheFacts(
  criterion: Criterion,
  steps: Steps = stepsFor(),
): Settled | undefined {
  const { outcome } = examine(criterion, { steps, known: new Map() });
  return outcome === "met" || outcome === "not-met" ? outcome : undefined;
}
