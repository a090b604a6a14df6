import { isAfter } from "./date-order.ts";
import { defineRecordRule } from "./rule.ts";

/** An act is designated after it began. The date decides who may claim and by when. */
export const designationAfterEvent = defineRecordRule({
  code: "designation-before-event",
  severity: "error",
  *check(record) {
    if (record.kind !== "designation") return;
    const { date = "", event } = record;
    const from = event.period?.from ?? "";
    if (date !== "" && isAfter(from, date)) yield { path: ["date"], params: { date, event: from } };
  },
});
