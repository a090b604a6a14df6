import { isAfter } from "../../parts/date-order.ts";
import { defineRecordRule } from "../rule.ts";

/** Nothing ends before it was set up. */
export const endedAfterBeginning = defineRecordRule({
  code: "ended-before-established",
  severity: "warning",
  *check(record) {
    const established = "established" in record ? record.established : undefined;
    const until = "lifeCycle" in record ? record.lifeCycle?.period?.until : undefined;
    if (established !== undefined && until !== undefined && isAfter(established, until))
      yield { path: ["lifeCycle", "period", "until"], params: { until, established } };
  },
});
