import type { Criterion } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/** Criteria hold at least one condition that a machine can weigh; all left to a person, the answer is always "unknown". */
export const criteriaComputable = defineRecordRule({
  code: "criteria-not-computable",
  severity: "notice",
  reads: "Criterion",
  *check(_record, walked) {
    for (const at of walked.all("Criterion")) {
      // Conditions inside others are weighed with the whole.
      const isWhole = at.key === "criteria";
      if (isWhole && !isComputable(at.value)) yield { path: at.path };
    }
  },
});

function isComputable(criterion: Criterion): boolean {
  if (criterion.op === "all" || criterion.op === "any") return criterion.of.some(isComputable);
  if (criterion.op === "not") return isComputable(criterion.of);
  return criterion.op !== "human-check";
}
