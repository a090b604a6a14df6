import { isAfter } from "../../parts/date-order.ts";
import { defineKindRule } from "../rule.ts";

/** A day is held for the last time no earlier than for the first. */
export const lastHeldAfterFirst = defineKindRule({
  code: "last-held-before-first",
  severity: "error",
  kind: "recognition-measure",
  *check({ dayOfRemembrance }) {
    const { firstHeld, lastHeld } = dayOfRemembrance ?? {};
    if (firstHeld !== undefined && lastHeld !== undefined && isAfter(firstHeld, lastHeld))
      yield { path: ["dayOfRemembrance", "lastHeld"], params: { last: lastHeld, first: firstHeld } };
  },
});
