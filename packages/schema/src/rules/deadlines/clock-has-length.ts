import { saysNothing } from "../head/says-nothing.ts";
import { defineRecordRule } from "../rule.ts";

/**
 * A clock states a length, a last day, that there is none (`unlimited`), or from when a step is possible (`opensAfter`).
 * Without any of these no date can be computed and the dashboard can only say "unknown".
 */
export const clockHasLength = defineRecordRule({
  code: "clock-without-length",
  severity: "notice",
  reads: "Clock",
  *check(_record, walked) {
    for (const at of walked.all("Clock")) {
      const { length, unlimited, opensAfter, endsOn } = at.value;
      const isTimed = [length, unlimited, opensAfter, endsOn].some((each) => each !== undefined);
      if (!isTimed && !saysNothing(at.value)) yield { path: at.path };
    }
  },
});
