import { circlesOf } from "../circle.ts";
import { defineSetRule } from "../rule.ts";

/** Schemes of which each must be claimed before the other leave a victim nowhere to start. */
export const claimOrderPossible = defineSetRule({
  code: "claim-order-circular",
  severity: "error",
  *check(records) {
    const edges = new Map<string, string[]>();
    for (const { id, offsets } of records) {
      const first = offsets.flatMap(({ type, scheme }) =>
        type === "claimed-first" && scheme !== undefined && scheme !== id ? [scheme] : [],
      );
      if (first.length > 0) edges.set(id, first);
    }
    for (const id of circlesOf(edges)) yield { record: id, path: ["offsets"] };
  },
});
