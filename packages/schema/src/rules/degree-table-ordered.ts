import type { Amount } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/** A table by degree rises row by row, since each row holds up to the next; a degree out of order has no sum or two. */
export const degreeTableOrdered = defineRecordRule({
  code: "degree-table-disordered",
  severity: "error",
  *check(_record, parts) {
    for (const { value, path } of parts.get("Amount") ?? []) {
      const amount = value as Amount;
      const table = (amount.method === "per-degree" && amount.table) || [];
      for (const [index, { fromDegree }] of table.entries()) {
        const before = table[index - 1]?.fromDegree ?? -1;
        if (fromDegree <= before)
          yield { path: [...path, "table", index, "fromDegree"], params: { degree: fromDegree, before } };
      }
    }
  },
});
