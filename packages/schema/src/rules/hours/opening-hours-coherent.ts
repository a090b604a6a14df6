import { defineRecordRule } from "../rule.ts";

/**
 * Opening hours say one thing: either round the clock or times of the week or month, a day either closed or with times, and times
 * that differ (whoever is open all day writes 00:00 to 24:00). Someone in need must not have to guess.
 */
export const openingHoursCoherent = defineRecordRule({
  code: "opening-hours-contradictory",
  severity: "error",
  reads: "OpeningHours",
  *check(_record, walked) {
    for (const at of walked.all("OpeningHours")) {
      const { always, weekly = [], monthly = [], exceptions = [] } = at.value;
      if (always === true && weekly.length + monthly.length > 0) yield { path: [...at.path, "always"] };
      for (const [list, rows] of Object.entries({ weekly, monthly }))
        for (const [index, { opens, closes }] of rows.entries())
          if (opens === closes) yield { path: [...at.path, list, index, "closes"] };
      for (const [index, { closed, opens, closes }] of exceptions.entries()) {
        if (closed === true && (opens !== undefined || closes !== undefined))
          yield { path: [...at.path, "exceptions", index, "closed"] };
        else if (opens !== undefined && opens === closes)
          yield { path: [...at.path, "exceptions", index, "closes"] };
      }
    }
  },
});
