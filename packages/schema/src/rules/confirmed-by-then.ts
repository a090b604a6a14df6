import { isAfter } from "./date-order.ts";
import { defineRecordRule } from "./rule.ts";

/** A contact was confirmed no later than the date of the record; otherwise one of the two dates is wrong or old. */
export const confirmedByThen = defineRecordRule({
  code: "confirmed-after-record",
  severity: "warning",
  reads: "Contact",
  *check(record, walked) {
    for (const at of walked.all("Contact")) {
      const { lastConfirmed = "" } = at.value;
      if (isAfter(lastConfirmed, record.asOf))
        yield {
          path: [...at.path, "lastConfirmed"],
          params: { date: lastConfirmed, asOf: record.asOf },
        };
    }
  },
});
