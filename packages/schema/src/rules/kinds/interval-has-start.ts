import { defineKindRule } from "../rule.ts";

/** Every fifth year, counted from a year that nobody names, is no year in particular: nothing can be computed. */
export const intervalHasStart = defineKindRule({
  code: "remembrance-interval-without-start",
  severity: "warning",
  kind: "recognition-measure",
  *check({ dayOfRemembrance }) {
    if (dayOfRemembrance === undefined || dayOfRemembrance.firstHeld !== undefined) return;
    for (const [index, { everyYears: years, from }] of (dayOfRemembrance.intervals ?? []).entries())
      if (years > 1 && from === undefined)
        yield { path: ["dayOfRemembrance", "intervals", index], params: { years } };
  },
});
