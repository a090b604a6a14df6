import type { OpeningHours } from "../../../generated/types/model.ts";
import { placeInWeek, type Weekday, weekdayName } from "./calendar-names.ts";
import { formatList } from "./list.ts";

/** Runs of following days, `["mo", "tu", "we", "sa"]` → `[["mo", "we"], ["sa", "sa"]]`. */
function runs(days: readonly Weekday[]): [Weekday, Weekday][] {
  const found: [Weekday, Weekday][] = [];
  for (const day of days.toSorted((a, b) => placeInWeek(a) - placeInWeek(b))) {
    const last = found.at(-1);
    if (last !== undefined && placeInWeek(last[1]) === placeInWeek(day) - 1) last[1] = day;
    else found.push([day, day]);
  }
  return found;
}

function days(list: readonly Weekday[], language: string): string {
  const names = runs(list).map(([first, last]) =>
    first === last
      ? weekdayName(first, language)
      : `${weekdayName(first, language)} – ${weekdayName(last, language)}`,
  );
  return formatList(names, language);
}

/** One line for each row of weekly hours; empty where the record gives none. */
export function formatWeekly(hours: OpeningHours, language: string, comma: string): string[] {
  return (hours.weekly ?? []).map((row) => `${days(row.days, language)}${comma}${row.opens} – ${row.closes}`);
}
