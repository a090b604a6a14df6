import { defineKindRule } from "../rule.ts";

/** What is free asks for no fee; somebody who reads only one of the two is surprised by the other. */
export const freeWithoutFees = defineKindRule({
  code: "free-with-fees",
  severity: "warning",
  kind: "service",
  *check({ cost }) {
    if (cost?.basis === "free" && cost.fees !== undefined) yield { path: ["cost", "fees"] };
  },
});
