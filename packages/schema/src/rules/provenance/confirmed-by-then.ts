import { isAfter } from "../../parts/date-order.ts";
import { defineRecordRule } from "../rule.ts";

/** What was confirmed was so no later than the date of the record; otherwise one of the two dates is wrong or old. */
export const confirmedByThen = defineRecordRule({
  code: "confirmed-after-record",
  severity: "warning",
  *check({ asOf }, walked) {
    const contacts = walked
      .all("Contact")
      .map(({ path, value }) => ({ path, date: value.lastConfirmed, key: "lastConfirmed" }));
    const signed = walked.all("Confirmation").map(({ path, value }) => ({ path, date: value.on, key: "on" }));
    for (const { path, date, key } of [...contacts, ...signed])
      if (date !== undefined && isAfter(date, asOf)) yield { path: [...path, key], params: { date, asOf } };
  },
});
