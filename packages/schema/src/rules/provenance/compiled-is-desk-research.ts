import { defineRecordRule } from "../rule.ts";

/** What this project compiled comes from public sources, and every reader must see that. */
export const compiledIsDeskResearch = defineRecordRule({
  code: "compiled-without-desk-research",
  severity: "error",
  *check(record) {
    if (record.publisher === "civic" && !record.quality.includes("desk-research"))
      yield { path: ["quality"] };
  },
});
