import type { Contact } from "../../generated/types/model.ts";
import { isAfter } from "./date-order.ts";
import { defineRecordRule } from "./rule.ts";

/** A contact was confirmed no later than the date of the record; otherwise one of the two dates is wrong or old. */
export const confirmedByThen = defineRecordRule({
  code: "confirmed-after-record",
  severity: "warning",
  *check(record, parts) {
    for (const { value, path } of parts.get("Contact") ?? []) {
      const { lastConfirmed = "" } = value as Contact;
      if (isAfter(lastConfirmed, record.asOf))
        yield {
          path: [...path, "lastConfirmed"],
          params: { date: lastConfirmed, asOf: record.asOf },
        };
    }
  },
});
