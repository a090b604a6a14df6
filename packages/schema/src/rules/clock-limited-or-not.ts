import type { Clock } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/** A deadline has a length or is said not to exist, never both: a victim would not know whether the time is over. */
export const clockLimitedOrNot = defineRecordRule({
  code: "clock-unlimited-with-length",
  severity: "error",
  *check(_record, parts) {
    for (const { value, path } of parts.get("Clock") ?? []) {
      const { length, unlimited } = value as Clock;
      if (unlimited && length !== undefined) yield { path: [...path, "unlimited"], params: { length } };
    }
  },
});
