import { isAfter } from "../../parts/date-order.ts";
import { defineRecordRule } from "../rule.ts";

/** A source is no younger than the state it proves: a later one shows that `asOf` was not brought up to date. */
export const sourceNotLater = defineRecordRule({
  code: "source-later-than-record",
  severity: "warning",
  *check(record) {
    for (const [index, { date = "" }] of record.sources.entries())
      if (isAfter(date, record.asOf))
        yield { path: ["sources", index, "date"], params: { date, asOf: record.asOf } };
  },
});
