import { takenOver } from "../../records/taken-over.ts";
import { defineSetRule } from "../rule.ts";

/** A record that counts does not lead to one that its publisher has withdrawn, unless another has taken that over. */
export const referenceInForce = defineSetRule({
  code: "reference-to-withdrawn",
  severity: "warning",
  *check(records) {
    const over = takenOver(records);
    const gone = records.filter(({ id, status }) => status === "withdrawn" && !over.has(id));
    const withdrawn = new Set<string>(gone.map(({ id }) => id));
    for (const { id, status, references, places } of records) {
      if (status === "withdrawn" || over.has(id)) continue;
      for (const [index, reference] of references.entries())
        if (withdrawn.has(reference)) yield { record: id, path: places[index] ?? [], params: { reference } };
    }
  },
});
