import type { CivicRecord, Eligibility } from "../../../generated/types/model.ts";
import { defineRecordRule } from "../rule.ts";

/**
 * Who is covered stands as data, or the record states that axes and statuses say all (`noOtherConditions`). The words may
 * else set a condition that nobody encoded, and nobody is told that he is entitled.
 */
export const conditionInWords = defineRecordRule({
  code: "condition-in-words",
  severity: "notice",
  *check(record) {
    const eligibility = eligibilityOf(record);
    if (eligibility && !eligibility.criteria && !eligibility.noOtherConditions)
      yield { path: ["eligibility", "description"] };
  },
});

function eligibilityOf(record: CivicRecord): Eligibility | undefined {
  return record.kind === "service" || record.kind === "recognition-measure" ? record.eligibility : undefined;
}
