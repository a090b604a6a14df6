import { defineKindRule } from "../rule.ts";

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of remembrance on a fixed date falls on a day that exists (29 February in leap years), never on 31 April. */
export const dayOfRemembrancePossible = defineKindRule({
  code: "day-of-remembrance-impossible",
  severity: "error",
  kind: "recognition-measure",
  *check(record) {
    if (record.dayOfRemembrance?.rule !== "fixed-date") return;
    const { month, day } = record.dayOfRemembrance;
    if (day > (longestMonths[month - 1] ?? 0))
      yield { path: ["dayOfRemembrance", "day"], params: { day, month } };
  },
});
