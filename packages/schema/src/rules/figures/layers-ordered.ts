import { defineKindRule } from "../rule.ts";
import { limitSum } from "./limit-sum.ts";

/** Each layer begins where the one before ends, so that each ends higher, in one currency, and none follows one without an end. */
export const layersOrdered = defineKindRule({
  code: "layers-disordered",
  severity: "error",
  kind: "compensation-scheme",
  *check({ aggregateLimits = [] }) {
    for (const [index, { layers = [] }] of aggregateLimits.entries()) {
      for (const [above, { upTo }] of layers.entries()) {
        const before = layers[above - 1]?.upTo;
        const path = ["aggregateLimits", index, "layers", above, "upTo"];
        const [sum, least] = [limitSum(upTo), limitSum(before)];
        if (before?.kind === "none") yield { path: path.slice(0, -1) };
        else if (
          sum &&
          least &&
          (sum.currency !== least.currency || Number(sum.amount) <= Number(least.amount))
        )
          yield { path };
      }
    }
  },
});
