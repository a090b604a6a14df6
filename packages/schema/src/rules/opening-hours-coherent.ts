import type { OpeningHours } from "../../generated/types/model.ts";
import { defineRecordRule } from "./rule.ts";

/**
 * Opening hours say one thing: either round the clock or weekly times, a day either closed or with times, and times
 * that differ (whoever is open all day writes 00:00 to 24:00). Someone in need must not have to guess.
 */
export const openingHoursCoherent = defineRecordRule({
  code: "opening-hours-contradictory",
  severity: "error",
  *check(_record, parts) {
    for (const { value, path } of parts.get("OpeningHours") ?? []) {
      const { always, weekly = [], exceptions = [] } = value as OpeningHours;
      if (always === true && weekly.length > 0) yield { path: [...path, "always"] };
      for (const [index, { opens, closes }] of weekly.entries())
        if (opens === closes) yield { path: [...path, "weekly", index, "closes"] };
      for (const [index, { closed, opens, closes }] of exceptions.entries()) {
        if (closed === true && (opens !== undefined || closes !== undefined))
          yield { path: [...path, "exceptions", index, "closed"] };
      }
    }
  },
});
