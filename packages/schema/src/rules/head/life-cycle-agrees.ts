import { isAfter } from "../../parts/date-order.ts";
import { defineRecordRule } from "../rule.ts";

/**
 * The stage of life agrees with the dates beside it at the date of the record: what is `planned` has not begun, what
 * is `ended` has an end behind it, what is `active` does not. People would otherwise apply to something closed.
 */
export const lifeCycleAgrees = defineRecordRule({
  code: "stage-disagrees-with-period",
  severity: "warning",
  *check(record) {
    const lifeCycle = "lifeCycle" in record ? record.lifeCycle : undefined;
    if (!lifeCycle) return;
    const { stage, period: { from, until } = {} } = lifeCycle;
    const over = isAfter(record.asOf, until);
    const begun = isAfter(record.asOf, from);
    const wrong = stage === "planned" ? begun : stage === "ended" ? isAfter(until, record.asOf) : over;
    if (wrong) yield { path: ["lifeCycle", "stage"], params: { stage, asOf: record.asOf } };
  },
});
