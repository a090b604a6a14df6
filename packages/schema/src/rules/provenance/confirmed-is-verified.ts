import { defineRecordRule } from "../rule.ts";

/**
 * A State’s own record that a body of that State confirmed may say so by its flag. Nothing is proposed for what others
 * compiled: only the State publishes what is verified.
 */
export const confirmedIsVerified = defineRecordRule({
  code: "confirmed-without-verified",
  severity: "notice",
  *check({ publisher, jurisdiction, quality, confirmations = [] }) {
    if (publisher !== jurisdiction || quality.includes("verified")) return;
    const index = confirmations.findIndex(({ organisation }) => organisation?.startsWith(`${publisher}/`));
    if (index >= 0) yield { path: ["confirmations", index] };
  },
});
