import { defineKindRule } from "../rule.ts";

/** An advance that is said not to exist has no deadlines. A victim without money would wait for it, or not ask. */
export const advanceDeniedWithoutTerms = defineKindRule({
  code: "advance-denied-with-clock",
  severity: "error",
  kind: "compensation-scheme",
  *check(record) {
    if (record.advance?.available === false && record.advance.clocks) yield { path: ["advance", "clocks"] };
  },
});
