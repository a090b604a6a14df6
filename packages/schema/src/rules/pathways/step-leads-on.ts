import { deadEndsOf } from "../../pathways/dead-ends.ts";
import { hasLostSteps } from "../../pathways/lost-steps.ts";
import { defineKindRule } from "../rule.ts";

/**
 * From every step of the emergency, some way leads to follow-up, out of the pathway to another body, service or
 * scheme, or to a closure. Where all ways end inside the emergency, victims are lost. Where a transition names a step that is not there, that is said first, and once.
 */
export const stepLeadsOn = defineKindRule({
  code: "step-dead-end",
  severity: "warning",
  kind: "pathway",
  *check(record) {
    if (hasLostSteps(record)) return;
    for (const index of deadEndsOf(record))
      yield { path: ["steps", index], params: { step: record.steps[index]?.id ?? "" } };
  },
});
