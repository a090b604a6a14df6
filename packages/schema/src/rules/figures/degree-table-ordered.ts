import { defineRecordRule } from "../rule.ts";

/** A table by degree rises row by row, since each row holds up to the next; a degree out of order has no sum or two. */
export const degreeTableOrdered = defineRecordRule({
  code: "degree-table-disordered",
  severity: "error",
  reads: "Amount",
  *check(_record, walked) {
    for (const at of walked.all("Amount")) {
      const amount = at.value;
      const table = (amount.method === "per-degree" && amount.table) || [];
      for (const [index, { fromDegree }] of table.entries()) {
        const before = table[index - 1]?.fromDegree ?? -1;
        if (fromDegree <= before)
          yield { path: [...at.path, "table", index, "fromDegree"], params: { degree: fromDegree, before } };
      }
    }
  },
});
