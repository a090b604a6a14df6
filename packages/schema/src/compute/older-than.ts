import type { Day } from "../eligibility/calendar.ts";

/**
 * Whether a date lies so many years back, or more. Compares as text: dates of ISO 8601 are in order as such. Known to the
 * month or the year, a date counts as its last day, whether the month has that day or not.
 */
export function isOlderThan(years: number, date: string, today: Day): boolean {
  const last = date.padEnd(10, "-12-31".slice(date.length - 4));
  return last <= `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
}
