import { isFollowUp } from "./phase-order.ts";
import { defineRecordRule } from "./rule.ts";

/** A pathway goes beyond the emergency: assistance lasts as long as it is needed, and an absent part reads as "nothing". */
export const followUpPresent = defineRecordRule({
  code: "follow-up-missing",
  severity: "warning",
  *check(record) {
    if (record.kind === "pathway" && !record.steps.some(({ phase }) => isFollowUp(phase)))
      yield { path: ["steps"] };
  },
});
