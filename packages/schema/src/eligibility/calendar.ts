import { remembered } from "../parts/remembered.ts";

/** A calendar date, `YYYY-MM-DD`. */
export type Day = string;

const parts = /^P(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)W)?(?:([0-9]+)D)?(?:T(?:([0-9]+)H)?.*)?$/;

/**
 * A day plus a length of time, by the calendar: 29 February plus a year is 28 February, 31 January plus a month is the
 * last day of February. Parts of a day shorter than an hour do not count. `undefined` when the day does not exist or
 * lies beyond the year 9999.
 */
export function plus(day: Day, duration: string): Day | undefined {
  const moment = momentOf(day);
  const length = lengthOf(duration);
  if (moment === undefined || length === undefined) return undefined;
  return dayOf(laterMonth(moment, length.months) + length.days * dayLength);
}

/** A length of time in months and, beside these, days. */
const lengthOf = remembered((duration) => {
  const found = parts.exec(duration);
  if (!found) return undefined;
  const [, years = 0, months = 0, weeks = 0, days = 0, hours = 0] = found.map((part) => Number(part ?? 0));
  return { months: years * 12 + months, days: weeks * 7 + days + hours / 24 };
});

/** The same number in a later month, or the last day of that month where it has no such number. */
function laterMonth(moment: number, months: number): number {
  if (months === 0) return moment;
  const date = new Date(moment);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  // Years below 100 are those of the first century here, which `Date.UTC` takes for others.
  const last = new Date(new Date(0).setUTCFullYear(year, month + 1, 0)).getUTCDate();
  return new Date(0).setUTCFullYear(year, month, Math.min(date.getUTCDate(), last));
}

// Days of UTC are all of one length: no clock is set forward or back between two of its midnights.
const dayLength = 24 * 60 * 60 * 1000;

/** The day a number of days later, or earlier where it is negative; `undefined` as of {@link plus}. */
export function daysAfter(day: Day | undefined, days: number): Day | undefined {
  const moment = day === undefined ? undefined : momentOf(day);
  return moment === undefined ? undefined : dayOf(moment + days * dayLength);
}

/** Days from one day to another, `NaN` where one does not exist; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return ((momentOf(to) ?? Number.NaN) - (momentOf(from) ?? Number.NaN)) / dayLength;
}

/** Whether a day exists: 30 February does not. */
export function isDay(day: Day): boolean {
  return momentOf(day) !== undefined;
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

/** The moment at which a day begins; nothing where there is no such day: 30 February is read as 1 March, another number. */
const momentOf = remembered((day) => {
  if (!written.test(day)) return undefined;
  const moment = Date.parse(day);
  return new Date(moment).getUTCDate() === Number(day.slice(-2)) ? moment : undefined;
});

function dayOf(moment: number): Day | undefined {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return undefined;
  const text = date.toISOString();
  return text.length === 24 ? text.slice(0, 10) : undefined;
}
