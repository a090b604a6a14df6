import { defineRecordRule } from "./rule.ts";

/** An advance that is said not to exist has no deadlines. A victim without money would wait for it, or not ask. */
export const advanceDeniedWithoutTerms = defineRecordRule({
  code: "advance-denied-with-clock",
  severity: "error",
  *check(record) {
    if (record.kind !== "compensation-scheme") return;
    if (record.advance?.available === false && record.advance.clocks) yield { path: ["advance", "clocks"] };
  },
});
