import { defineKindRule } from "../rule.ts";

/** A day is held at no interval before it was first held. */
export const intervalsSinceFirst = defineKindRule({
  code: "remembrance-interval-before-first",
  severity: "warning",
  kind: "recognition-measure",
  *check({ dayOfRemembrance }) {
    const first = dayOfRemembrance?.firstHeld;
    if (first === undefined) return;
    for (const [index, { from }] of (dayOfRemembrance?.intervals ?? []).entries())
      if (from !== undefined && from < first.slice(0, 4))
        yield { path: ["dayOfRemembrance", "intervals", index, "from"], params: { from, first } };
  },
});
