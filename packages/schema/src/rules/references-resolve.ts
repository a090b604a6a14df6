import { defineSetRule } from "./rule.ts";

/** Every record that a record refers to is in the set. */
export const referencesResolve = defineSetRule({
  code: "reference-unresolved",
  severity: "error",
  *check(records) {
    const ids = new Set<unknown>(records.map(({ record }) => record.id));
    for (const { record, references } of records) {
      for (const at of references) {
        if (!ids.has(at.value)) yield { record: record.id, path: at.path, params: { reference: at.value } };
      }
    }
  },
});
