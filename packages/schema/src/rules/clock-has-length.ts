import { defineRecordRule } from "./rule.ts";

/**
 * A clock states a length, that there is none (`unlimited`), or from when a step is possible (`opensAfter`). Without
 * any of these no date can be computed and the dashboard can only say "unknown".
 */
export const clockHasLength = defineRecordRule({
  code: "clock-without-length",
  severity: "notice",
  reads: "Clock",
  *check(_record, walked) {
    for (const at of walked.all("Clock")) {
      const { length, unlimited, opensAfter } = at.value;
      if (length === undefined && unlimited === undefined && opensAfter === undefined)
        yield { path: at.path };
    }
  },
});
