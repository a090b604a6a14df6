import { defineRecordRule } from "./rule.ts";

/** A source id names one source. */
export const sourceUnique = defineRecordRule({
  code: "source-listed-twice",
  severity: "error",
  *check(record) {
    const seen = new Set<string>();
    for (const [index, source] of record.sources.entries()) {
      if (seen.has(source.id)) yield { path: ["sources", index, "id"], params: { source: source.id } };
      seen.add(source.id);
    }
  },
});
