import { isAfter } from "../../parts/date-order.ts";
import { defineKindRule } from "../rule.ts";

/** A memorial, or a day of remembrance, comes after the event that it is for. */
export const establishedAfterEvent = defineKindRule({
  code: "established-before-event",
  severity: "warning",
  kind: "recognition-measure",
  *check({ established, dayOfRemembrance, event }) {
    const began = event?.period?.from;
    if (began === undefined) return;
    if (established !== undefined && isAfter(began, established))
      yield { path: ["established"], params: { date: established, event: began } };
    const held = dayOfRemembrance?.firstHeld;
    if (held !== undefined && isAfter(began, held))
      yield { path: ["dayOfRemembrance", "firstHeld"], params: { date: held, event: began } };
  },
});
