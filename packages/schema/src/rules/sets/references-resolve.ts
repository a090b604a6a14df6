import { defineSetRule } from "../rule.ts";

/** Every record that a record refers to is in the set. */
export const referencesResolve = defineSetRule({
  code: "reference-unresolved",
  severity: "error",
  *check(records) {
    const ids = new Set(records.map(({ id }) => id));
    for (const { id, references, places } of records) {
      for (const [index, reference] of references.entries()) {
        if (!ids.has(reference)) yield { record: id, path: places[index] ?? [], params: { reference } };
      }
    }
  },
});
