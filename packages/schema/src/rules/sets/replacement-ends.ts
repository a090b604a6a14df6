import { circlesOf } from "../circle.ts";
import { defineSetRule } from "../rule.ts";

/** Records that take over one another in a circle leave none that is in force. */
export const replacementEnds = defineSetRule({
  code: "replacement-circular",
  severity: "error",
  *check(records) {
    const edges = new Map<string, string[]>();
    for (const { id, replaces } of records)
      if (replaces !== undefined && replaces !== id) edges.set(id, [replaces]);
    for (const id of circlesOf(edges)) yield { record: id, path: ["replaces"] };
  },
});
