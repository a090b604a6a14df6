import { pathOf, plainValuesOf } from "./plain-values.ts";
import { defineRecordRule } from "./rule.ts";

/** A code, a reference or a language stands once in a list; a second time it is a slip, and is counted twice. */
export const valueListedOnce = defineRecordRule({
  code: "value-listed-twice",
  severity: "warning",
  *check(record, parts) {
    for (const at of plainValuesOf(record, parts).lists) {
      const seen = new Set<string>();
      for (const [index, value] of at.value.entries()) {
        if (typeof value !== "string") break;
        if (seen.has(value)) yield { path: [...pathOf(at), index], params: { value } };
        seen.add(value);
      }
    }
  },
});
