import { repeatedAt } from "../repeated.ts";
import { defineKindRule } from "../rule.ts";

/** A step id names one step of the pathway. */
export const stepsUnique = defineKindRule({
  code: "step-listed-twice",
  severity: "error",
  kind: "pathway",
  *check(record) {
    const ids = record.steps.map(({ id }) => id);
    for (const index of repeatedAt(ids))
      yield { path: ["steps", index, "id"], params: { step: ids[index] ?? "" } };
  },
});
