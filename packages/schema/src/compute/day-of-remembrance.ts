import type { DayRule } from "../../generated/types/model.ts";

type Weekday = Extract<DayRule, { rule: "nth-weekday" }>["weekday"];

// In the order of `Date.getUTCDay`.
const weekdays: readonly Weekday[] = ["su", "mo", "tu", "we", "th", "fr", "sa"];

/**
 * The date of a day of remembrance in one year, as `YYYY-MM-DD`. Undefined where it is not held in that year, where the year
 * has no such day (29 February, a fifth Monday) or is none of 0 to 9999, where the date is announced each year, and for a
 * rule that cannot be read.
 */
export function dayOfRemembrance(rule: DayRule, year: number): string | undefined {
  const date = dayInYear(rule, year);
  return date !== undefined && isHeldOn(date, rule, year) ? date : undefined;
}

/** Whether the day is held in a year: since the first time, no later than the last, and in the interval of that year. */
function isHeldOn(
  date: string,
  { firstHeld = "", lastHeld = "9999", intervals }: DayRule,
  year: number,
): boolean {
  // Known to the year or the month, the first and the last time are in it.
  if (date.slice(0, firstHeld.length) < firstHeld || date.slice(0, lastHeld.length) > lastHeld) return false;
  if (intervals === undefined) return true;
  const first = firstHeld.slice(0, 4);
  return intervals.some(({ everyYears, from = first, until = "9999" }) => {
    if (year < Number(from) || year > Number(until)) return false;
    // Without a first year nobody can count, save where it is every year.
    return from === "" ? everyYears === 1 : (year - Number(from)) % everyYears === 0;
  });
}

function dayInYear(rule: DayRule, year: number): string | undefined {
  switch (rule?.rule) {
    case "fixed-date":
      return written(year, rule.month, rule.day);
    case "nth-weekday":
      return written(year, rule.month, dayOfNthWeekday(rule, year));
    case "easter": {
      const { month, day } = easterSunday(year);
      const date = utc(year, month, day + rule.offset);
      return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    }
    default:
      return undefined;
  }
}

function dayOfNthWeekday(
  { month, weekday, nth }: Extract<DayRule, { rule: "nth-weekday" }>,
  year: number,
): number {
  const wanted = weekdays.indexOf(weekday);
  if (nth === -1) {
    // Day 0 of the next month is the last day of this one.
    const last = utc(year, month + 1, 0);
    return last.getUTCDate() - ((last.getUTCDay() - wanted + 7) % 7);
  }
  return 1 + ((wanted - utc(year, month, 1).getUTCDay() + 7) % 7) + (nth - 1) * 7;
}

/**
 * Easter Sunday of the Gregorian calendar. The algorithm is the "anonymous" one of Meeus, Jones and Butcher; it has no
 * exceptions, whatever the year.
 */
function easterSunday(year: number): { readonly month: number; readonly day: number } {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * late + 114;
  return { month: Math.floor(fromMarch / 31), day: (fromMarch % 31) + 1 };
}

/** The date, where the month has that day. */
function written(year: number, month: number, day: number): string | undefined {
  const date = utc(year, month, day);
  const isThere = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
  // Beyond four digits a year is written in another way (ISO 8601, expanded).
  return isThere && year >= 0 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}

function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  // `Date.UTC` takes the years 0 to 99 for those of the twentieth century.
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
