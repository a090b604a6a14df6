import { defineKindRule } from "../rule.ts";

/** A fee is what a person pays; full reparation is paid to a person, and is no way to fix a fee. */
export const feeIsSum = defineKindRule({
  code: "fee-by-full-reparation",
  severity: "warning",
  kind: "service",
  *check({ cost }) {
    for (const [index, { method }] of (cost?.fees ?? []).entries())
      if (method === "full-reparation") yield { path: ["cost", "fees", index, "method"] };
  },
});
