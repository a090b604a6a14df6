import { defineRecordRule } from "./rule.ts";

/** No more places are free than there are. */
export const capacityWithinMaximum = defineRecordRule({
  code: "capacity-above-maximum",
  severity: "error",
  *check(record) {
    if (record.kind !== "service") return;
    const { available, maximum } = record.capacity ?? {};
    if (available !== undefined && maximum !== undefined && available > maximum)
      yield { path: ["capacity", "available"], params: { available, maximum } };
  },
});
