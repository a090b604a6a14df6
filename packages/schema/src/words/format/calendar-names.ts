const week = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;

/** A day of the week, as records write it. */
export type Weekday = (typeof week)[number];

/** The place of a day in the week, Monday being 0. */
export function placeInWeek(day: Weekday): number {
  return week.indexOf(day);
}

/** Name of a day of the week. */
export function weekdayName(day: Weekday, language: string): string {
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + placeInWeek(day)));
  return new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(date);
}

/** Name of a month, January being 1. */
export function monthName(month: number, language: string): string {
  const date = new Date(Date.UTC(2024, month - 1, 1));
  return new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(date);
}
