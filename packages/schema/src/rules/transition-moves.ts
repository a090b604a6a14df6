import { defineRecordRule } from "./rule.ts";

/** A transition leads to another step than the one it leaves. */
export const transitionMoves = defineRecordRule({
  code: "transition-to-same-step",
  severity: "error",
  *check(record) {
    if (record.kind !== "pathway") return;
    for (const [index, { from, toSteps = [] }] of (record.transitions ?? []).entries()) {
      const position = toSteps.indexOf(from);
      if (position >= 0) yield { path: ["transitions", index, "toSteps", position], params: { step: from } };
    }
  },
});
