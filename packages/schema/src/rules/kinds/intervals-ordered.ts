import { defineKindRule } from "../rule.ts";

/**
 * Intervals of a day of remembrance follow one another: the year that ends one may begin the next, since from it the years
 * of the next are counted; only the last may be without an end.
 */
export const intervalsOrdered = defineKindRule({
  code: "remembrance-intervals-disordered",
  severity: "error",
  kind: "recognition-measure",
  *check({ dayOfRemembrance }) {
    let ended = "";
    for (const [index, { from = "", until = "9999" }] of (dayOfRemembrance?.intervals ?? []).entries()) {
      if ((index > 0 && from < ended) || until < from)
        yield { path: ["dayOfRemembrance", "intervals", index] };
      ended = until;
    }
  },
});
