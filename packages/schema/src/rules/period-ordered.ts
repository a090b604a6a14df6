import type { Period } from "../../generated/types/model.ts";
import { isAfter } from "./date-order.ts";
import { defineRecordRule } from "./rule.ts";

/** A period ends no earlier than it starts, compared at the precision that both ends share. */
export const periodOrdered = defineRecordRule({
  code: "period-reversed",
  severity: "error",
  *check(_record, parts) {
    for (const { value, path } of parts.get("Period") ?? []) {
      const { from, until } = value as Period;
      if (isAfter(from, until)) yield { path: [...path, "until"] };
    }
  },
});
