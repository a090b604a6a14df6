import { defineKindRule } from "../rule.ts";

/** Transitions of a pathway leave from and lead to steps of that pathway. */
export const stepsResolve = defineKindRule({
  code: "step-not-found",
  severity: "error",
  kind: "pathway",
  *check(record) {
    const steps = new Set(record.steps.map((step) => step.id));
    for (const [index, transition] of (record.transitions ?? []).entries()) {
      if (!steps.has(transition.from))
        yield { path: ["transitions", index, "from"], params: { step: transition.from } };
      for (const [position, step] of (transition.toSteps ?? []).entries()) {
        if (!steps.has(step)) yield { path: ["transitions", index, "toSteps", position], params: { step } };
      }
    }
  },
});
