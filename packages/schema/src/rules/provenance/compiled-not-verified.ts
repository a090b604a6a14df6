import { defineRecordRule } from "../rule.ts";

/** Only a competent authority verifies; a compiled record that says `verified` speaks for a State without mandate. */
export const compiledNotVerified = defineRecordRule({
  code: "compiled-claims-verified",
  severity: "error",
  *check(record) {
    const index = record.quality.indexOf("verified");
    if (record.publisher === "civic" && index >= 0) yield { path: ["quality", index] };
  },
});
