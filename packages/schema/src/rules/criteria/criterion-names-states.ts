import { isBodyOfStates } from "../../parts/country.ts";
import { defineRecordRule } from "../rule.ts";

/**
 * A person is a national of a State, lives in one and is hit in one. The Union and the United Nations have codes as States
 * have, and a condition that names one of these among States is met by nobody; groups of States stand under `groups`.
 */
export const criterionNamesStates = defineRecordRule({
  code: "criterion-state-is-body",
  severity: "error",
  reads: "Criterion",
  *check(_record, walked) {
    for (const at of walked.all("Criterion")) {
      const criterion = at.value;
      if (criterion.op !== "country") continue;
      for (const [index, state] of (criterion.states ?? []).entries())
        if (isBodyOfStates(state)) yield { path: [...at.path, "states", index], params: { body: state } };
    }
  },
});
