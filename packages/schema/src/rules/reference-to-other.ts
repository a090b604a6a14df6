import { defineRecordRule } from "./rule.ts";

/** A reference leads to another record: a body that is part of itself, or a scheme deducted from itself, is a slip. */
export const referenceToOther = defineRecordRule({
  code: "reference-to-itself",
  severity: "error",
  *check(record, parts) {
    for (const { value, path } of parts.get("Reference") ?? [])
      if (value === record.id && path[0] !== "id") yield { path };
  },
});
