import { defineRecordRule } from "./rule.ts";

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of remembrance on a fixed date falls on a day that exists (29 February in leap years), never on 31 April. */
export const dayOfRemembrancePossible = defineRecordRule({
  code: "day-of-remembrance-impossible",
  severity: "error",
  *check(record) {
    if (record.kind !== "recognition-measure" || record.dayOfRemembrance?.rule !== "fixed-date") return;
    const { month, day } = record.dayOfRemembrance;
    if (day > (longestMonths[month - 1] ?? 0))
      yield { path: ["dayOfRemembrance", "day"], params: { day, month } };
  },
});
