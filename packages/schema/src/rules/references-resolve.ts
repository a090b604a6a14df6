import { defineSetRule } from "./rule.ts";

/** Every record that a record refers to is in the set. */
export const referencesResolve = defineSetRule({
  code: "reference-unresolved",
  severity: "error",
  *check(records) {
    const ids = new Set<unknown>(records.map(({ record }) => record.id));
    for (const { record, parts } of records) {
      for (const { value, path } of parts.get("Reference") ?? []) {
        if (!ids.has(value)) yield { record: record.id, path, params: { reference: String(value) } };
      }
    }
  },
});
