import { isFollowUp } from "../../pathways/phase-order.ts";
import { defineKindRule } from "../rule.ts";

/** A pathway goes beyond the emergency: assistance lasts as long as it is needed, and an absent part reads as "nothing". */
export const followUpPresent = defineKindRule({
  code: "follow-up-missing",
  severity: "warning",
  kind: "pathway",
  *check(record) {
    if (!record.steps.some(({ phase }) => isFollowUp(phase))) yield { path: ["steps"] };
  },
});
