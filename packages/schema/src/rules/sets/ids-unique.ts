import { defineSetRule } from "../rule.ts";

/** An id names one record of the set. */
export const idsUnique = defineSetRule({
  code: "record-id-twice",
  severity: "error",
  *check(records) {
    const seen = new Set<string>();
    for (const { id } of records) {
      if (seen.has(id)) yield { record: id, path: ["id"], params: { id } };
      seen.add(id);
    }
  },
});
