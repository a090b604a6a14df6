import { defineRecordRule } from "./rule.ts";

/** A step id names one step of the pathway. */
export const stepsUnique = defineRecordRule({
  code: "step-listed-twice",
  severity: "error",
  *check(record) {
    if (record.kind !== "pathway") return;
    const seen = new Set<string>();
    for (const [index, step] of record.steps.entries()) {
      if (seen.has(step.id)) yield { path: ["steps", index, "id"], params: { step: step.id } };
      seen.add(step.id);
    }
  },
});
