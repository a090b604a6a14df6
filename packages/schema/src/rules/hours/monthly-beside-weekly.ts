import { defineRecordRule } from "../rule.ts";
import { clashingHours } from "./clashing-hours.ts";

/** A day of the month adds to the week: times that the week has already say nothing new, or other times than the week. */
export const monthlyBesideWeekly = defineRecordRule({
  code: "monthly-hours-in-weekly",
  severity: "warning",
  reads: "OpeningHours",
  *check(_record, walked) {
    for (const at of walked.all("OpeningHours"))
      for (const { list, index, times, others, with: other } of clashingHours(at.value))
        if (list !== other) yield { path: [...at.path, list, index], params: { times, others } };
  },
});
