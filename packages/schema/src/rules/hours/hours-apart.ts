import { defineRecordRule } from "../rule.ts";
import { clashingHours } from "./clashing-hours.ts";

/**
 * Times of one day do not overlap, also where a night reaches into the next day: either one of two rows is wrong, or two
 * things are described as one, and nobody can tell when the door is open. Rows that hold in different periods do not meet.
 */
export const hoursApart = defineRecordRule({
  code: "hours-overlapping",
  severity: "error",
  reads: "OpeningHours",
  *check(_record, walked) {
    for (const at of walked.all("OpeningHours"))
      for (const { list, index, times, others, with: other } of clashingHours(at.value))
        if (list === other) yield { path: [...at.path, list, index], params: { times, others } };
  },
});
