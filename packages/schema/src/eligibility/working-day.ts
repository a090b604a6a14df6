import { type Day, daysAfter } from "./calendar.ts";

/** Month and day of holidays that are kept nearly everywhere. */
const holidays = new Set(["12-24", "12-25", "12-26", "01-01"]);

/** Day of the week, Sunday being 0. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** Whether the day is no Saturday, no Sunday and no holiday kept nearly everywhere: 24 to 26 December, 1 January. */
export function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) % 6 !== 0 && !holidays.has(day.slice(5));
}

/**
 * The day itself where it is a working day, else the next one. Many laws let a time end only there, for example Article 5
 * of the European Convention on the Calculation of Time-Limits (ETS No. 76); which days count, and whether it is so for
 * this time, each law says for itself.
 */
export function workingDayFrom(day: Day): Day {
  const next = isWorkingDay(day) ? undefined : daysAfter(day, 1);
  return next === undefined ? day : workingDayFrom(next);
}
