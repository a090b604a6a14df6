import type { OpeningHours } from "../../../generated/types/model.ts";
import { clashing, day, minutesOf, type Stretch } from "./clashing-times.ts";

type Weekly = NonNullable<OpeningHours["weekly"]>[number];
type Monthly = NonNullable<OpeningHours["monthly"]>[number];

/** A row of opening hours that shares some time with a row before it. */
interface Clash {
  readonly list: "weekly" | "monthly";
  readonly index: number;
  readonly times: string;
  /** The row before it: its list and its times. */
  readonly with: "weekly" | "monthly";
  readonly others: string;
}

/** Rows of opening hours that overlap others, weekly ones before monthly ones. A fifth Tuesday and the last are two rules. */
export function clashingHours({ weekly = [], monthly = [] }: OpeningHours): readonly Clash[] {
  const rows = [...weekly, ...monthly];
  if (rows.length < 2) return [];
  const listOf = (entry: number) => (entry < weekly.length ? "weekly" : "monthly");
  const timesOf = (entry: number) => `${rows[entry]?.opens}–${rows[entry]?.closes}`;
  // The weekly rows hold in each week of the month; only where there are monthly ones it matters which.
  const weeks = monthly.length > 0 ? weeksOfMonth.keys() : [0];
  const stretches = [...weeks].flatMap((at) => weekly.flatMap((row, entry) => inWeek(row, entry, at)));
  const counted = monthly.map((row, index) => inMonth(row, weekly.length + index));
  const found = [...clashing([...stretches, ...counted])].sort(([one], [other]) => one - other);
  return found.map(([entry, other]) => ({
    list: listOf(entry),
    index: entry < weekly.length ? entry : entry - weekly.length,
    times: timesOf(entry),
    with: listOf(other),
    others: timesOf(other),
  }));
}

const week = ["mo", "tu", "we", "th", "fr", "sa", "su"];
const weeksOfMonth = [1, 2, 3, 4, 5, -1];
const weekLength = week.length * day;

function inWeek({ days, opens, closes, valid }: Weekly, entry: number, at: number): readonly Stretch[] {
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  const first = at * weekLength;
  return [...new Set(days)].flatMap((name) => {
    const start = week.indexOf(name) * day;
    if (from <= to) return [{ from: first + start + from, to: first + start + to, entry, valid }];
    const next = first + ((start + day) % weekLength);
    return [
      { from: first + start + from, to: first + start + day, entry, valid },
      { from: next, to: next + to, entry, valid },
    ];
  });
}

/** Of a night only the part before midnight: which week of the month the next day is in differs from month to month. */
function inMonth({ weekday, nth, opens, closes, valid }: Monthly, entry: number): Stretch {
  const start = weeksOfMonth.indexOf(nth) * weekLength + week.indexOf(weekday) * day;
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  return { from: start + from, to: start + (to < from ? day : to), entry, valid };
}
