import type { Money } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/** A sum says for which date it holds: sums are raised year by year, and States are compared at one date. */
export const moneyDated = defineRecordRule({
  code: "money-undated",
  severity: "notice",
  *check(record, parts) {
    if (record.kind !== "compensation-scheme") return;
    for (const { value, path } of parts.get("Money") ?? [])
      if (path[0] !== "funding" && (value as Money).asOf === undefined) yield { path };
  },
});
