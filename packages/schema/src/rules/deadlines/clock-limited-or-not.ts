import { defineRecordRule } from "../rule.ts";

/** A deadline has a length or is said not to exist, never both: a victim would not know whether the time is over. */
export const clockLimitedOrNot = defineRecordRule({
  code: "clock-unlimited-with-length",
  severity: "error",
  reads: "Clock",
  *check(_record, walked) {
    for (const at of walked.all("Clock")) {
      const { length, unlimited } = at.value;
      if (unlimited && length !== undefined) yield { path: [...at.path, "unlimited"], params: { length } };
    }
  },
});
