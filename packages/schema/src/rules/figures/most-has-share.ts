import { defineRecordRule } from "../rule.ts";

/** “Most cases” may be 51 or 99 of a hundred; without the share two States cannot be set side by side. */
export const mostHasShare = defineRecordRule({
  code: "most-without-share",
  severity: "warning",
  reads: "ObservedTime",
  *check(_record, walked) {
    for (const { path, value } of walked.all("ObservedTime"))
      if (value.measure === "most" && value.share === undefined) yield { path: [...path, "measure"] };
  },
});
