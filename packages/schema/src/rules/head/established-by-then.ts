import { isAfter } from "../../parts/date-order.ts";
import { defineRecordRule } from "../rule.ts";

/** What a record describes exists at the date of the record, unless it is said to be planned. */
export const establishedByThen = defineRecordRule({
  code: "established-after-record",
  severity: "warning",
  *check(record) {
    if (!("established" in record) || record.established === undefined) return;
    if ("lifeCycle" in record && record.lifeCycle?.stage === "planned") return;
    if (isAfter(record.established, record.asOf))
      yield { path: ["established"], params: { date: record.established, asOf: record.asOf } };
  },
});
