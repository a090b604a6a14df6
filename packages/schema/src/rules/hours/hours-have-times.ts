import { defineRecordRule } from "../rule.ts";

/** A time zone alone is no opening hours: readers see a heading with nothing under it. */
export const hoursHaveTimes = defineRecordRule({
  code: "hours-without-times",
  severity: "warning",
  reads: "OpeningHours",
  *check(_record, walked) {
    for (const at of walked.all("OpeningHours")) {
      const { timeZone, ...said } = at.value;
      if (timeZone !== undefined && Object.keys(said).length === 0) yield { path: at.path };
    }
  },
});
