import { defineSetRule } from "./rule.ts";

/** An id names one record of the set. */
export const idsUnique = defineSetRule({
  code: "record-id-twice",
  severity: "error",
  *check(records) {
    const seen = new Set<string>();
    for (const { record } of records) {
      if (seen.has(record.id)) yield { record: record.id, path: ["id"], params: { id: record.id } };
      seen.add(record.id);
    }
  },
});
