import { codesOf } from "../../structure/code-lists.ts";
import { listOfFact } from "../../structure/facts.ts";
import { defineRecordRule } from "../rule.ts";

/**
 * A criterion compares a fact with codes of the list that belongs to the fact. With any other code it is never met,
 * and people who have a right are told that they have none.
 */
export const criterionCodeKnown = defineRecordRule({
  code: "criterion-code-unknown",
  severity: "error",
  reads: "Criterion",
  *check(_record, walked) {
    for (const at of walked.all("Criterion")) {
      const criterion = at.value;
      if (criterion.op !== "code") continue;
      const list = listOfFact(criterion.fact);
      if (list === undefined) continue;
      for (const [index, code] of criterion.in.entries())
        if (!codesOf(list).has(code))
          yield { path: [...at.path, "in", index], params: { actual: code, list } };
    }
  },
});
