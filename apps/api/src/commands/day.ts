import { UsageError } from "./usage-error.ts";

/**
 * Reads the value of an option that takes a day, `YYYY-MM-DD`.
 *
 * @throws {UsageError} where it is none of the calendar.
 */
export function dayOf(text: string, option: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime());
  if (isDay && date.toISOString().startsWith(text)) return text;
  throw new UsageError(`--${option} takes a day, for example 2027-06-30, not “${text}”.`);
}
