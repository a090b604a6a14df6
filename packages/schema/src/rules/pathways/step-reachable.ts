import { hasLostSteps } from "../../pathways/lost-steps.ts";
import { defineKindRule } from "../rule.ts";

/**
 * A step is the first one, is led to by a transition, or says what triggers it. Otherwise nobody knows how a victim
 * ever gets there. Where a transition names a step that is not there, that is said first, and once.
 */
export const stepReachable = defineKindRule({
  code: "step-unreachable",
  severity: "warning",
  kind: "pathway",
  *check(record) {
    if (hasLostSteps(record)) return;
    const ledTo = new Set(
      (record.transitions ?? []).flatMap(({ from, toSteps = [] }) => toSteps.filter((step) => step !== from)),
    );
    for (const [index, { id, trigger }] of record.steps.entries())
      if (index > 0 && !trigger && !ledTo.has(id)) yield { path: ["steps", index], params: { step: id } };
  },
});
