import { pathOf, plainValuesOf } from "./plain-values.ts";
import { defineRecordRule } from "./rule.ts";

/** An id inside a record (contact point, amount, clock, requirement) names one entry of its list. */
export const localIdUnique = defineRecordRule({
  code: "local-id-twice",
  severity: "error",
  *check(record, parts) {
    for (const at of plainValuesOf(record, parts).lists) {
      // Sources and steps have rules of their own.
      if (at.key === "sources" || at.key === "steps") continue;
      const seen = new Set<string>();
      for (const [index, entry] of at.value.entries()) {
        const { id } = Object(entry) as { id?: string };
        if (id === undefined) continue;
        if (seen.has(id)) yield { path: [...pathOf(at), index, "id"], params: { id } };
        seen.add(id);
      }
    }
  },
});
