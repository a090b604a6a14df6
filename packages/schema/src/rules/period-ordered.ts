import type { Period } from "../parts/date.ts";
import { defineRecordRule } from "./rule.ts";

/** A period ends no earlier than it starts, compared at the precision that both ends share. */
export const periodOrdered = defineRecordRule({
  code: "period-reversed",
  severity: "error",
  *check(record, parts) {
    if (reversed(record.validFrom, record.validTo)) yield { path: ["validTo"], params: {} };
    for (const { value, path } of parts.get("Period") ?? []) {
      const { from, until } = value as Period;
      if (reversed(from, until)) yield { path: [...path, "until"], params: {} };
    }
  },
});

function reversed(from: string | undefined, until: string | undefined): boolean {
  if (from === undefined || until === undefined) return false;
  const shared = Math.min(from.length, until.length);
  return from.slice(0, shared) > until.slice(0, shared);
}
