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

/** Days of the week, runs of them as such: "Monday – Wednesday and Saturday". */
export function formatDays(list: readonly Weekday[], language: string): string {
  const names = runs(list).map(([first, last]) =>
    first === last
      ? weekdayName(first, language)
      : `${weekdayName(first, language)} – ${weekdayName(last, language)}`,
  );
  return formatList(names, language);
}
