import type { OpeningHours } from "../../generated/types/model.ts";
import { clashing, day, minutesOf, type Stretch } from "./clashing-times.ts";
import { defineRecordRule } from "./rule.ts";

type Row = NonNullable<OpeningHours["weekly"]>[number];

/**
 * Times of one day do not overlap, also where a night reaches into the next day: either one of two rows is wrong, or two
 * things are described as one, and nobody can tell when the door is open.
 */
export const hoursApart = defineRecordRule({
  code: "hours-overlapping",
  severity: "error",
  reads: "OpeningHours",
  *check(_record, walked) {
    for (const at of walked.all("OpeningHours")) {
      const { weekly = [] } = at.value;
      if (weekly.length < 2) continue;
      for (const [row, other] of clashing(weekly.flatMap(stretches)))
        yield {
          path: [...at.path, "weekly", row],
          params: { times: timesOf(weekly[row]), others: timesOf(weekly[other]) },
        };
    }
  },
});

const timesOf = (row: Row | undefined) => `${row?.opens}–${row?.closes}`;

const week = ["mo", "tu", "we", "th", "fr", "sa", "su"];

function stretches({ days, opens, closes }: Row, entry: number): Stretch[] {
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  return [...new Set(days)].flatMap((name) => {
    const start = week.indexOf(name) * day;
    if (from <= to) return [{ from: start + from, to: start + to, entry }];
    const next = (start + day) % (week.length * day);
    return [
      { from: start + from, to: start + day, entry },
      { from: next, to: next + to, entry },
    ];
  });
}
