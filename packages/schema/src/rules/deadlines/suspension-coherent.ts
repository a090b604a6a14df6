import type { Clock } from "../../../generated/types/model.ts";
import { isAfter } from "../../parts/date-order.ts";
import { defineRecordRule } from "../rule.ts";

/**
 * A suspension begins before it ends, and each end of it is an event or a day, not both: otherwise it stops nothing, or two
 * readers count two different last days.
 */
export const suspensionCoherent = defineRecordRule({
  code: "suspension-contradictory",
  severity: "error",
  reads: "Clock",
  *check(_record, walked) {
    for (const at of walked.all("Clock")) {
      for (const [index, suspension] of (at.value.suspensions ?? []).entries()) {
        const fault = faultIn(suspension);
        if (fault) yield { path: [...at.path, "suspensions", index, fault] };
      }
    }
  },
});

type Suspension = NonNullable<Clock["suspensions"]>[number];

function faultIn({ from, fromDay, until, untilDay }: Suspension): keyof Suspension | undefined {
  if (from !== undefined && fromDay !== undefined) return "fromDay";
  const isTold = until !== undefined && untilDay !== undefined;
  if (isTold || isAfter(fromDay, untilDay)) return "untilDay";
  return from !== undefined && from === until ? "until" : undefined;
}
