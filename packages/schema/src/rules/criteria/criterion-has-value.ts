import type { Criterion } from "../../../generated/types/model.ts";
import { defineRecordRule } from "../rule.ts";

/**
 * A criterion says what its fact is compared with: a country with States, groups or another fact, a date with one day or one other
 * fact, and a time added (`plus`) only to another fact. Otherwise it can be neither met nor missed.
 */
export const criterionHasValue = defineRecordRule({
  code: "criterion-without-value",
  severity: "error",
  reads: "Criterion",
  *check(_record, walked) {
    for (const at of walked.all("Criterion")) {
      const criterion = at.value;
      if (isIncomplete(criterion)) yield { path: at.path, params: { op: criterion.op } };
    }
  },
});

function isIncomplete(criterion: Criterion): boolean {
  if (criterion.op === "country") {
    const { states, groups, sameAs } = criterion;
    return states === undefined && groups === undefined && sameAs === undefined;
  }
  if (criterion.op !== "date") return false;
  const { date, sinceFact, plus } = criterion;
  const one = (date === undefined) !== (sinceFact === undefined);
  return !one || (plus !== undefined && sinceFact === undefined);
}
