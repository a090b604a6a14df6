import { defineRecordRule } from "../rule.ts";

/**
 * A clock runs from an event or from a fixed day, not from both: the two give two different last days. The entry into force
 * of a text alone is both.
 */
export const clockStartsOnce = defineRecordRule({
  code: "clock-starts-twice",
  severity: "error",
  reads: "Clock",
  *check(_record, walked) {
    for (const at of walked.all("Clock")) {
      const { starts, startsOn } = at.value;
      if (starts !== undefined && starts !== "entry-into-force" && startsOn !== undefined)
        yield { path: [...at.path, "startsOn"], params: { event: starts, date: startsOn } };
    }
  },
});
