import type { Criterion } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/** Criteria hold at least one condition that a machine can weigh; all left to a person, the answer is always "unknown". */
export const criteriaComputable = defineRecordRule({
  code: "criteria-not-computable",
  severity: "notice",
  *check(_record, parts) {
    for (const { value, path } of parts.get("Criterion") ?? []) {
      // Conditions inside others are weighed with the whole.
      const isWhole = path.at(-1) === "criteria";
      if (isWhole && !isComputable(value as Criterion)) yield { path };
    }
  },
});

function isComputable(criterion: Criterion): boolean {
  if (criterion.op === "all" || criterion.op === "any") return criterion.of.some(isComputable);
  if (criterion.op === "not") return isComputable(criterion.of);
  return criterion.op !== "human-check";
}
