import { type DayRule, dayOfRemembrance } from "@civic/schema/compute";

// A fifth Monday of February comes back after 40 years at the latest, where a century year is no leap year; a day is held
// every hundred years at the least.
const longestWait = 100;

/** The next date of a day of remembrance, today included, as `YYYY-MM-DD`; undefined where it is announced. */
export function nextDate(rule: DayRule, today: Date): string | undefined {
  const year = today.getFullYear();
  const from = localDay(today);
  for (let candidate = year; candidate <= year + longestWait; candidate += 1) {
    const date = dayOfRemembrance(rule, candidate);
    if (date !== undefined && date >= from) return date;
  }
  return undefined;
}

/** The day of the reader, not that of Greenwich, as `YYYY-MM-DD`. */
export function localDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${date.getFullYear()}-${month}-${day}`;
}
