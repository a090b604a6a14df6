import { repeatedAt } from "../repeated.ts";
import { defineRecordRule } from "../rule.ts";

/** A code, a reference or a language stands once in a list; a second time it is a slip, and is counted twice. */
export const valueListedOnce = defineRecordRule({
  code: "value-listed-twice",
  severity: "warning",
  *check(_record, walked) {
    for (const at of walked.all("texts"))
      for (const index of repeatedAt(at.value))
        yield { path: [...at.path, index], params: { value: at.value[index] ?? "" } };
  },
});
