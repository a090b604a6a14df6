import { defineSetRule } from "../rule.ts";

/** A record that is in force does not lead to one that its publisher has withdrawn. */
export const referenceInForce = defineSetRule({
  code: "reference-to-withdrawn",
  severity: "warning",
  *check(records) {
    const withdrawn = new Set(records.filter(({ isWithdrawn }) => isWithdrawn).map(({ id }) => id));
    for (const { id, isWithdrawn, references, places } of records) {
      if (isWithdrawn) continue;
      for (const [index, reference] of references.entries())
        if (withdrawn.has(reference)) yield { record: id, path: places[index] ?? [], params: { reference } };
    }
  },
});
