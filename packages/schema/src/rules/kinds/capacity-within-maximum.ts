import { defineKindRule } from "../rule.ts";

/** No more places are free than there are. */
export const capacityWithinMaximum = defineKindRule({
  code: "capacity-above-maximum",
  severity: "error",
  kind: "service",
  *check(record) {
    const { available, maximum } = record.capacity ?? {};
    if (available !== undefined && maximum !== undefined && available > maximum)
      yield { path: ["capacity", "available"], params: { available, maximum } };
  },
});
