import type { Clock } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/** A clock runs from an event or from a fixed day, not from both: the two give two different last days. */
export const clockStartsOnce = defineRecordRule({
  code: "clock-starts-twice",
  severity: "error",
  *check(_record, parts) {
    for (const { value, path } of parts.get("Clock") ?? []) {
      const { starts, startsOn } = value as Clock;
      if (starts !== undefined && startsOn !== undefined)
        yield { path: [...path, "startsOn"], params: { event: starts, date: startsOn } };
    }
  },
});
