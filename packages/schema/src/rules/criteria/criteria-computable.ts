import { comparisonsIn } from "../../eligibility/comparisons.ts";
import { defineRecordRule } from "../rule.ts";

/** Criteria hold at least one condition that a machine can weigh; all left to a person, the answer is always "unknown". */
export const criteriaComputable = defineRecordRule({
  code: "criteria-not-computable",
  severity: "notice",
  reads: "Criterion",
  *check(_record, walked) {
    for (const at of walked.all("Criterion")) {
      // Conditions inside others are weighed with the whole.
      const isWhole = at.key === "criteria";
      if (isWhole && comparisonsIn(at.value).length === 0) yield { path: at.path };
    }
  },
});
