import type { Clock } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/**
 * A clock states a length, that there is none (`unlimited`), or from when a step is possible (`opensAfter`). Without
 * any of these no date can be computed and the dashboard can only say "unknown".
 */
export const clockHasLength = defineRecordRule({
  code: "clock-without-length",
  severity: "notice",
  *check(_record, parts) {
    for (const { value, path } of parts.get("Clock") ?? []) {
      const { length, unlimited, opensAfter } = value as Clock;
      if (length === undefined && unlimited === undefined && opensAfter === undefined) yield { path };
    }
  },
});
