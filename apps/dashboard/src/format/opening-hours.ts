import type { OpeningHours } from "@civic/schema";
import { formatList } from "./list.ts";

const week = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;
type Day = (typeof week)[number];

// 1 January 2024 was a Monday.
function dayName(day: Day, language: string): string {
  const date = new Date(Date.UTC(2024, 0, 1 + week.indexOf(day)));
  return new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(date);
}

/** Runs of following days, `["mo", "tu", "we", "sa"]` → `[["mo", "we"], ["sa", "sa"]]`. */
function runs(days: readonly Day[]): [Day, Day][] {
  const found: [Day, Day][] = [];
  for (const day of week.filter((one) => days.includes(one))) {
    const last = found.at(-1);
    if (last !== undefined && week.indexOf(last[1]) === week.indexOf(day) - 1) last[1] = day;
    else found.push([day, day]);
  }
  return found;
}

function days(list: readonly Day[], language: string): string {
  const names = runs(list).map(([first, last]) =>
    first === last ? dayName(first, language) : `${dayName(first, language)} – ${dayName(last, language)}`,
  );
  return formatList(names, language);
}

/** One line for each row of weekly hours; empty where the record gives none. */
export function formatWeekly(hours: OpeningHours, language: string): string[] {
  return (hours.weekly ?? []).map((row) => `${days(row.days, language)}, ${row.opens} – ${row.closes}`);
}
