import { repeatedAt } from "../repeated.ts";
import { defineRecordRule } from "../rule.ts";

/** An id inside a record (contact point, amount, clock, requirement) names one entry of its list. */
export const localIdUnique = defineRecordRule({
  code: "local-id-twice",
  severity: "error",
  *check(_record, walked) {
    for (const at of walked.all("entries")) {
      // Sources and steps have rules of their own.
      if (at.key === "sources" || at.key === "steps") continue;
      const ids = at.value.map(({ id }) => id);
      for (const index of repeatedAt(ids))
        yield { path: [...at.path, index, "id"], params: { id: ids[index] ?? "" } };
    }
  },
});
