import { UTCDateMini } from "@date-fns/utc/date/mini";
import { add } from "date-fns/add";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";

/** A calendar date, `YYYY-MM-DD`. */
export type Day = string;

const parts = /^P(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)W)?(?:([0-9]+)D)?(?:T(?:([0-9]+)H)?.*)?$/;

/**
 * A day plus a length of time, by the calendar: 29 February plus a year is 28 February, 31 January plus a month is the
 * last day of February. Parts of a day shorter than an hour do not count. `undefined` when the day does not exist or
 * lies beyond the year 9999.
 */
export function plus(day: Day, duration: string): Day | undefined {
  const date = dateOf(day);
  const found = parts.exec(duration);
  if (!date || !found) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  return dayOf(add(date, { years, months, weeks, days, hours }));
}

/** Days from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  const [start, end] = [dateOf(from), dateOf(to)];
  return start && end ? differenceInCalendarDays(end, start) : Number.NaN;
}

/** Whether a day exists: 30 February does not. */
export function isDay(day: Day): boolean {
  return dateOf(day) !== undefined;
}

/** The calendar date of a moment in a time zone (IANA name): what "today" is for the authority that receives a claim. */
export function dayIn(timeZone: string, moment: Date): Day {
  const fields = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "iso8601",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(moment);
  const field = (type: string) => fields.find((part) => part.type === type)?.value ?? "";
  return `${field("year").padStart(4, "0")}-${field("month")}-${field("day")}`;
}

function dateOf(day: Day): Date | undefined {
  const moment = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(moment)) return undefined;
  const date = new UTCDateMini(moment);
  return dayOf(date) === day ? date : undefined;
}

function dayOf(date: Date): Day | undefined {
  const moment = date.getTime();
  if (Number.isNaN(moment)) return undefined;
  const text = new Date(moment).toISOString();
  return text.length === 24 ? text.slice(0, 10) : undefined;
}
