import { defineRecordRule } from "../rule.ts";

const against = ["self-declared", "desk-research", "stale"] as const;

/**
 * `verified` says that the competent authority confirmed the record; `self-declared` and `desk-research` that nobody
 * checked it, `stale` that the check is too old. Side by side they leave the reader to guess.
 */
export const qualityCoherent = defineRecordRule({
  code: "quality-contradictory",
  severity: "warning",
  *check(record) {
    if (!record.quality.includes("verified")) return;
    for (const flag of against) {
      const index = record.quality.indexOf(flag);
      if (index >= 0) yield { path: ["quality", index], params: { flag } };
    }
  },
});
