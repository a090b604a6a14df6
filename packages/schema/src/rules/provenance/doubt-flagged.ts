import { defineRecordRule } from "../rule.ts";

const flags = ["estimated", "provisional", "disputed"] as const;

/**
 * A value of low confidence belongs in `notes`, as a doubt, or in a record whose quality flags warn the reader.
 * Elsewhere it would be shown and computed with as a fact.
 */
export const doubtFlagged = defineRecordRule({
  code: "doubtful-value-as-fact",
  severity: "warning",
  *check(record, walked) {
    if (flags.some((flag) => record.quality.includes(flag))) return;
    for (const at of walked.all("Provenance"))
      if (at.value.confidence === "low" && at.top !== "notes") yield { path: [...at.path, "confidence"] };
  },
});
