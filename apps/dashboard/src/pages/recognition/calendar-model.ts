import type { RecognitionMeasure } from "@civic/schema";
import { dayOfRemembrance, grouped, isBodyOfStates } from "@civic/schema/compute";
import { evidenceOf } from "../../records/evidence.ts";
import { localDay, nextDate } from "../../records/next-date.ts";
import { plannedBefore } from "../../records/planned.ts";

/** A date, and everything that is held on it. */
export interface HeldDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly measures: readonly RecognitionMeasure[];
}

/** A month of the year that has days. */
export interface HeldMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly days: readonly HeldDay[];
}

/** The days of remembrance of a year. */
export interface YearOfDays {
  readonly months: readonly HeldMonth[];
  /** Held in other years, announced each year, ended, or with no date on record. */
  readonly others: readonly RecognitionMeasure[];
}

/** How jurisdictions follow each other. */
export type Compare = (a: string, b: string) => number;

/** Whether a measure is held on a day of the year: by its rule, or since it is said to be a day. */
export function isDay({ types, dayOfRemembrance: rule }: RecognitionMeasure): boolean {
  return rule !== undefined || types.includes("day-of-remembrance");
}

/** The days of a year in the order of the year; every measure with a day stands in one month, or among the others. */
export function yearOfDays(
  measures: readonly RecognitionMeasure[],
  year: number,
  compare: Compare,
): YearOfDays {
  const days = measures.filter(isDay);
  const dateOf = (measure: RecognitionMeasure) => {
    const rule = ruleInForce(measure);
    return rule && dayOfRemembrance(rule, year);
  };
  const held = byDate(days, dateOf, compare);
  return {
    months: [...grouped(held, ({ date }) => Number(date.slice(5, 7)))].map(([month, its]) => ({
      month,
      days: its,
    })),
    others: inOrder(
      days.filter((measure) => dateOf(measure) === undefined),
      compare,
    ),
  };
}

/** The days of the next twelve months, today included. */
export interface NextDays {
  readonly held: readonly HeldDay[];
  /** Days that may not come back: what was planned for a day that is past, and what neither a law nor its sources bear. */
  readonly doubtful: readonly HeldDay[];
}

/** The days of the next twelve months, those apart that may not be held. */
export function nextDays(
  measures: readonly RecognitionMeasure[],
  { today, compare }: { readonly today: Date; readonly compare: Compare },
): NextDays {
  const from = localDay(today);
  const before = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
  const dateOf = (measure: RecognitionMeasure) => {
    const rule = ruleInForce(measure);
    const date = rule && nextDate(rule, today);
    return date !== undefined && date < before ? date : undefined;
  };
  const daysThatAre = (doubtful: boolean) =>
    byDate(
      measures.filter((measure) => isDoubtful(measure, from) === doubtful),
      dateOf,
      compare,
    );
  return { held: daysThatAre(false), doubtful: daysThatAre(true) };
}

function isDoubtful(measure: RecognitionMeasure, today: string): boolean {
  const { dayOfRemembrance: rule, legalBasis, lifeCycle } = measure;
  if (lifeCycle && plannedBefore(lifeCycle, today) !== undefined) return true;
  return legalBasis === undefined && evidenceOf(measure, rule).confidence !== "high";
}

/** The year of the calendar that is opened first: that in which most of the next twelve months lie. */
export function yearAhead(today: Date): number {
  return today.getFullYear() + (today.getMonth() < 6 ? 0 : 1);
}

/** The months in two columns that hold about as many entries each. */
export function inColumns(
  months: readonly HeldMonth[],
): readonly [readonly HeldMonth[], readonly HeldMonth[]] {
  const sizes = months.map(({ days }) => days.reduce((sum, { measures }) => sum + measures.length, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let [best, before, at] = [total, 0, months.length];
  for (const [index, size] of sizes.entries()) {
    before += size;
    const apart = Math.abs(total - 2 * before);
    if (apart < best) [best, at] = [apart, index + 1];
  }
  return [months.slice(0, at), months.slice(at)];
}

/** The rule of the day; none where the day is no longer held. */
export function ruleInForce({ dayOfRemembrance: rule, lifeCycle }: RecognitionMeasure) {
  return lifeCycle?.stage === "ended" ? undefined : rule;
}

function byDate(
  measures: readonly RecognitionMeasure[],
  dateOf: (measure: RecognitionMeasure) => string | undefined,
  compare: Compare,
): readonly HeldDay[] {
  const dated = inOrder(measures, compare).flatMap((measure) => {
    const date = dateOf(measure);
    return date === undefined ? [] : [{ date, measure }];
  });
  return [...grouped(dated, ({ date }) => date)]
    .map(([date, its]) => ({ date, measures: its.map(({ measure }) => measure) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Bodies of States first, whose days others observe too; then by the name of the State. */
function inOrder(measures: readonly RecognitionMeasure[], compare: Compare): readonly RecognitionMeasure[] {
  const rank = ({ jurisdiction }: RecognitionMeasure) => (isBodyOfStates(jurisdiction) ? 0 : 1);
  return [...measures].sort((a, b) => rank(a) - rank(b) || compare(a.jurisdiction, b.jurisdiction));
}
