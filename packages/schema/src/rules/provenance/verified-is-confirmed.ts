import { defineRecordRule } from "../rule.ts";

/**
 * `verified` rests on a confirmation that says who and when; without one nobody stands behind the claim. No error: records
 * of earlier models could not say it, and stay admissible.
 */
export const verifiedIsConfirmed = defineRecordRule({
  code: "verified-without-confirmation",
  severity: "warning",
  *check({ publisher, quality, confirmations }) {
    // Of a compiled record the flag itself is the fault, and no confirmation mends it.
    if (publisher === "civic" || confirmations !== undefined) return;
    const index = quality.indexOf("verified");
    if (index >= 0) yield { path: ["quality", index] };
  },
});
