import { repeatedAt } from "../repeated.ts";
import { defineRecordRule } from "../rule.ts";

/** A source id names one source. */
export const sourceUnique = defineRecordRule({
  code: "source-listed-twice",
  severity: "error",
  *check(record) {
    const ids = record.sources.map(({ id }) => id);
    for (const index of repeatedAt(ids))
      yield { path: ["sources", index, "id"], params: { source: ids[index] ?? "" } };
  },
});
