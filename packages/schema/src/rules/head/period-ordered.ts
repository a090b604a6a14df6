import { isAfter } from "../../parts/date-order.ts";
import { defineRecordRule } from "../rule.ts";

/** A period ends no earlier than it starts, compared at the precision that both ends share. */
export const periodOrdered = defineRecordRule({
  code: "period-reversed",
  severity: "error",
  *check(_record, walked) {
    for (const at of walked.all("Period")) {
      const { from, until } = at.value;
      if (isAfter(from, until)) yield { path: [...at.path, "until"] };
    }
  },
});
