import { circlesOf } from "./circle.ts";
import { defineSetRule } from "./rule.ts";

/** Records that take over one another in a circle leave none that is in force. */
export const replacementEnds = defineSetRule({
  code: "replacement-circular",
  severity: "error",
  *check(records) {
    const edges = new Map<string, string[]>();
    for (const { record } of records)
      if (record.replaces !== undefined && record.replaces !== record.id)
        edges.set(record.id, [record.replaces]);
    for (const id of circlesOf(edges)) yield { record: id, path: ["replaces"] };
  },
});
