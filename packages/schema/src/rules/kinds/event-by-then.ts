import { isAfter } from "../../parts/date-order.ts";
import { defineRecordRule } from "../rule.ts";

/** A record that is for one event was written after it began: nobody designates or remembers what is still to come. */
export const eventByThen = defineRecordRule({
  code: "event-after-record",
  severity: "warning",
  *check(record) {
    const event = "event" in record ? record.event : undefined;
    const period = event !== undefined && "period" in event ? event.period : undefined;
    for (const key of ["from", "until"] as const) {
      const date = period?.[key];
      if (date === undefined || !isAfter(date, record.asOf)) continue;
      yield { path: ["event", "period", key], params: { date, asOf: record.asOf } };
      return;
    }
  },
});
