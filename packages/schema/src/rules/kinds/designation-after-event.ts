import { isAfter } from "../../parts/date-order.ts";
import { defineKindRule } from "../rule.ts";

/** An act is designated after it began. The date decides who may claim and by when. */
export const designationAfterEvent = defineKindRule({
  code: "designation-before-event",
  severity: "error",
  kind: "designation",
  *check(record) {
    const { date, event } = record;
    const from = event.period?.from;
    if (date !== undefined && from !== undefined && isAfter(from, date))
      yield { path: ["date"], params: { date, event: from } };
  },
});
