import { defineRecordRule } from "../rule.ts";

/**
 * An outer limit bounds a length that runs from another event: "three years from knowing, at most five from the act". From
 * the same event one of the two would never count, and without a length there is nothing to bound: it is the length itself.
 */
export const outerLimitCounts = defineRecordRule({
  code: "outer-limit-never-counts",
  severity: "warning",
  reads: "Clock",
  *check(_record, walked) {
    for (const at of walked.all("Clock")) {
      const { starts, length, atMost } = at.value;
      if (atMost === undefined) continue;
      if (length === undefined || atMost.starts === starts)
        yield { path: [...at.path, "atMost"], params: { length: atMost.length } };
    }
  },
});
