import { defineKindRule } from "../rule.ts";

/** A transition leads to another step than the one it leaves. */
export const transitionMoves = defineKindRule({
  code: "transition-to-same-step",
  severity: "error",
  kind: "pathway",
  *check(record) {
    for (const [index, { from, toSteps = [] }] of (record.transitions ?? []).entries()) {
      const position = toSteps.indexOf(from);
      if (position >= 0) yield { path: ["transitions", index, "toSteps", position], params: { step: from } };
    }
  },
});
