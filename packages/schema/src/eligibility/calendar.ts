import { UTCDateMini } from "@date-fns/utc/date/mini";
import { add } from "date-fns/add";

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

// Days of UTC are all of one length: no clock is set forward or back between two of its midnights.
const dayLength = 24 * 60 * 60 * 1000;

/** The day a number of days later, or earlier where it is negative; `undefined` as of {@link plus}. */
export function daysAfter(day: Day | undefined, days: number): Day | undefined {
  const date = day === undefined ? undefined : dateOf(day);
  return date && dayOf(new Date(date.getTime() + days * dayLength));
}

/** Days from one day to another, `NaN` where one does not exist; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  const [start, end] = [dateOf(from), dateOf(to)];
  return start && end ? (end.getTime() - start.getTime()) / dayLength : Number.NaN;
}

/** Whether a day exists: 30 February does not. */
export function isDay(day: Day): boolean {
  return dateOf(day) !== undefined;
}

/**
 * Stops a computation that is told no day as today: every deadline and group of States would silently be wrong. It is the
 * program that says what today is, never a record or a person, so this is a mistake of the program.
 */
export function needToday(today: Day): void {
  if (!isDay(today)) throw new RangeError(`today is no calendar date (YYYY-MM-DD): ${String(today)}`);
}

/**
 * The calendar date of a moment in a time zone (IANA name): what "today" is for the authority that receives a claim.
 * Throws a `RangeError` for a time zone or a moment that does not exist.
 */
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

const written = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** 30 February is read as 1 March, whose number is another: no such day. */
function dateOf(day: Day): Date | undefined {
  if (!written.test(day)) return undefined;
  const date = new UTCDateMini(Date.parse(day));
  return date.getUTCDate() === Number(day.slice(-2)) ? date : undefined;
}

function dayOf(date: Date): Day | undefined {
  const moment = date.getTime();
  if (Number.isNaN(moment)) return undefined;
  const text = new Date(moment).toISOString();
  return text.length === 24 ? text.slice(0, 10) : undefined;
}
