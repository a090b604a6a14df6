import type { Clock, Facts } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { type Day, daysAfter, daysBetween, isDay, plus } from "./calendar.ts";
import { dayOfEvent } from "./clock-start.ts";
import type { Start } from "./start.ts";

type Suspension = NonNullable<Clock["suspensions"]>[number];

/** Days that do not count: those after `from`, up to `until`. */
interface Pause {
  readonly from: Day;
  readonly until: Day;
}

/** When a time ends whose clock stands still in between: between two days, without the later where nobody can tell. */
export interface SuspendedEnd {
  readonly earliest?: Day | undefined;
  readonly latest?: Day | undefined;
  /** Facts that would tell how long it stands still. */
  readonly missing: readonly EligibilityFactCode[];
}

/** What is known of a clock's surroundings. */
interface Around {
  readonly start: Start;
  readonly facts: Facts;
  readonly today: Day;
}

/** Months have 28 to 31 days: a time that begins on another day may be shorter by as many. */
const unevenness = 3;

/** Before every event. */
const always = "0000-01-01";

/**
 * The end of a time of which some days do not count. A time that would begin on one of them begins when time counts again;
 * else its end moves by as many days as it stood still before. A suspension whose end is not known, or has not come, leaves
 * the end open; one that has not begun does nothing.
 */
export function suspendedEnd(clock: Clock, length: string, { start, facts, today }: Around): SuspendedEnd {
  if (clock.suspensions === undefined)
    return {
      earliest: start.earliest && plus(start.earliest, length),
      latest: start.latest && plus(start.latest, length),
      missing: [],
    };
  const begun = clock.suspensions
    .map((each) => ({ from: beginOf(each, facts), until: endOf(each, facts) }))
    .filter(({ from, until }) => !from.never && !from.waitsFor && !until.never);
  const certain = begun.flatMap(({ from, until }) =>
    pauseOf(from.latest, until.waitsFor ? today : until.earliest),
  );
  const possible = begun.flatMap(({ from, until }) => pauseOf(from.earliest ?? always, until.latest));
  const isBounded = begun.every(({ until }) => until.latest !== undefined);
  // Where more than one end is unsure, neither earliest nor latest days need give the earliest or latest end.
  const bounds = [start, ...begun.map(({ from }) => from)];
  const margin = begun.length === 0 || (begun.length === 1 && bounds.every(isExact)) ? 0 : unevenness;
  const slack = [...bounds, ...begun.map(({ until }) => until)].every(isExact) ? 0 : margin;
  return {
    earliest: start.earliest && earliestEnd(certain, start.earliest, { length, slack }),
    latest: isBounded
      ? start.latest && daysAfter(endAfter(possible, start.latest, length), slack)
      : undefined,
    missing: begun.flatMap(({ from, until }) => [...from.missing, ...until.missing]),
  };
}

/** Never earlier than without any pause: time that stands still shortens nothing. */
function earliestEnd(
  pauses: readonly Pause[],
  start: Day,
  { length, slack }: { readonly length: string; readonly slack: number },
): Day | undefined {
  const [paused, whole] = [daysAfter(endAfter(pauses, start, length), -slack), plus(start, length)];
  return paused !== undefined && whole !== undefined && paused < whole ? whole : paused;
}

function isExact({ earliest, latest }: Start): boolean {
  return latest !== undefined && latest === earliest;
}

/** The last day that counts before time stands still: of a first day that does not count, the day before. */
function beginOf({ from, fromDay }: Suspension, facts: Facts): Start {
  if (fromDay === undefined) return dayOfEvent(from, facts);
  return onDay(isDay(fromDay) ? daysAfter(fromDay, -1) : undefined);
}

/** The last day that does not count. */
function endOf({ until, untilDay }: Suspension, facts: Facts): Start {
  return untilDay === undefined ? dayOfEvent(until, facts) : onDay(isDay(untilDay) ? untilDay : undefined);
}

function onDay(day: Day | undefined): Start {
  return { ...(day && { earliest: day, latest: day }), missing: [] };
}

function pauseOf(from: Day | undefined, until: Day | undefined): Pause[] {
  return from !== undefined && until !== undefined && from < until ? [{ from, until }] : [];
}

function endAfter(pauses: readonly Pause[], start: Day, length: string): Day | undefined {
  const merged = mergedOf(pauses);
  const begin = merged.find(({ from, until }) => from <= start && start < until)?.until ?? start;
  return merged.reduce<Day | undefined>(
    (end, { from, until }) =>
      end !== undefined && begin <= from && from < end ? daysAfter(end, daysBetween(from, until)) : end,
    plus(begin, length),
  );
}

/** In order of time, those that touch as one. */
function mergedOf(pauses: readonly Pause[]): readonly Pause[] {
  const ordered = [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1));
  const merged: Pause[] = [];
  for (const pause of ordered) {
    const before = merged.at(-1);
    if (before === undefined || before.until < pause.from) merged.push(pause);
    else if (before.until < pause.until) merged[merged.length - 1] = { ...before, until: pause.until };
  }
  return merged;
}
