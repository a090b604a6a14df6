import { defineRecordRule } from "../rule.ts";

/** A reference leads to another record: a body that is part of itself, or a scheme deducted from itself, is a slip. */
export const referenceToOther = defineRecordRule({
  code: "reference-to-itself",
  severity: "error",
  *check(record, walked) {
    for (const at of walked.all("reference"))
      if (at.value === record.id && at.top !== "id") yield { path: at.path };
  },
});
