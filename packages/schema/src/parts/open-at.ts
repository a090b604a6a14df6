import type { LocalisedText, OpeningHours } from "../../generated/types/model.ts";
import { isAfter } from "./date-order.ts";
import { remembered } from "./remembered.ts";

/** Whether something answers at a moment. `not-known` where the hours do not say, or not on whose clock. */
export interface OpenAt {
  readonly answer: "open" | "closed" | "not-known";
  /** Days without a date on which it is otherwise, in the words of the record: public holidays. */
  readonly unless: readonly LocalisedText[];
}

type Row = NonNullable<OpeningHours["weekly"]>[number] | NonNullable<OpeningHours["monthly"]>[number];
type Exception = NonNullable<OpeningHours["exceptions"]>[number];

/** A day and a time on the clock of a place. */
interface Local {
  readonly day: string;
  /** From midnight. */
  readonly minute: number;
}

/**
 * Whether something is open at a moment, by its own clock. Hours that no time zone goes with are read by `zone`; without one
 * it is not known, but for what never closes. A time that ends before it begins goes on into the next day. Never throws.
 *
 * @param zone IANA time zone of the place, where the hours name none.
 */
export function openAt(hours: OpeningHours, moment: Date, zone?: string): OpenAt {
  const { always, weekly = [], monthly = [], exceptions = [] } = hours;
  const unless = exceptions.flatMap(({ on, date }) => (date === undefined ? [on] : []));
  const dated = exceptions.filter(({ date }) => date !== undefined);
  if (always === true && dated.length === 0) return { answer: "open", unless };
  const rows: readonly Row[] = [...weekly, ...monthly];
  const local = localOf(moment, hours.timeZone ?? zone);
  if (local === undefined || (always !== true && rows.length === 0)) return { answer: "not-known", unless };
  const spans = (day: string) => spansOf(day, { always: always === true, rows, dated });
  const today = spans(local.day);
  const answers = [
    ...today.map((span) => within(span, local.minute)),
    // What began the evening before may still go on.
    ...spans(dayBefore(local.day)).map((span) => within(span, local.minute + dayLength)),
  ];
  if (answers.includes("open")) return { answer: "open", unless };
  return { answer: answers.includes("not-known") ? "not-known" : "closed", unless };
}

/** Minutes of a day. */
const dayLength = 24 * 60;

/** A stretch of minutes from the midnight with which a day begins; what no record says is absent. */
interface Span {
  readonly from?: number;
  readonly to?: number;
}

/** The stretches that begin on a day. A day with a date of its own follows that alone. */
function spansOf(
  day: string,
  { always, rows, dated }: { always: boolean; rows: readonly Row[]; dated: readonly Exception[] },
): readonly Span[] {
  const own = dated.filter(({ date }) => date === day);
  if (own.length > 0) return own.flatMap((each) => (each.closed === true ? [] : [spanOf(each)]));
  if (always) return [{ from: 0, to: dayLength }];
  return rows.filter((row) => falls(row, day)).map(spanOf);
}

function spanOf({ opens, closes }: { readonly opens?: string; readonly closes?: string }): Span {
  const from = opens === undefined ? undefined : minutesOf(opens);
  const to = closes === undefined ? undefined : minutesOf(closes);
  const past = from !== undefined && to !== undefined && to < from ? dayLength : 0;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to: to + past }) };
}

function within({ from, to }: Span, minute: number): OpenAt["answer"] {
  if (from !== undefined && minute < from) return "closed";
  if (to !== undefined && minute >= to) return "closed";
  if (from !== undefined && to !== undefined) return "open";
  // With one end not said, it is not known at which time of its day it changes; the next day is another matter.
  return minute < dayLength ? "not-known" : "closed";
}

function falls(row: Row, day: string): boolean {
  const { from, until } = row.valid ?? {};
  if (isAfter(from, day) || isAfter(day, until)) return false;
  const weekday = weekdays[new Date(day).getUTCDay()];
  if ("days" in row) return row.days.some((each) => each === weekday);
  return row.weekday === weekday && (row.nth === -1 ? isLastOfMonth(day) : nthOfMonth(day) === row.nth);
}

const weekdays = ["su", "mo", "tu", "we", "th", "fr", "sa"];
const week = 7;

function nthOfMonth(day: string): number {
  return Math.ceil(Number(day.slice(8)) / week);
}

function isLastOfMonth(day: string): boolean {
  const later = new Date(day);
  later.setUTCDate(later.getUTCDate() + week);
  return later.toISOString().slice(5, 7) !== day.slice(5, 7);
}

function dayBefore(day: string): string {
  const before = new Date(day);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Making one takes long, and many bodies share a clock. */
const clockOf = /* @__PURE__ */ remembered((timeZone) => {
  try {
    return new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
});

function localOf(moment: Date, zone: string | undefined): Local | undefined {
  const clock = zone === undefined || Number.isNaN(moment.getTime()) ? undefined : clockOf(zone);
  if (clock === undefined) return undefined;
  const fields = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  const field = (type: Intl.DateTimeFormatPartTypes) => fields.get(type) ?? "";
  return {
    day: `${field("year").padStart(4, "0")}-${field("month")}-${field("day")}`,
    minute: Number(field("hour")) * 60 + Number(field("minute")),
  };
}
