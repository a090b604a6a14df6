import type { Clock } from "../../generated/types/model.ts";
import type { Deadline } from "../eligibility/deadline.ts";
import { isOwnClock } from "../eligibility/own-clock.ts";
import type { TimeLimit } from "../eligibility/time-limit.ts";
import { weekdayOf } from "../eligibility/working-day.ts";
import { clockLine, clockWords } from "./clock-words.ts";
import { labelOf } from "./label.ts";
import { markedPart, textIn } from "./localised.ts";
import type { Phrasing } from "./phrasing.ts";

/** A time limit in words, in parts that stand by themselves. Only `by` is always there. */
export interface TimeLimitWords {
  /** By when; or that it does not run yet and with what it begins, that it is over, or that it is not known. */
  readonly by: string;
  /** How many days are left, where that is certain and not many, today not counted. */
  readonly left?: string;
  /** The facts that would make it sharper, where the last day is not known. */
  readonly depends?: string;
  /** The last day is no working day: whether it moves is to be asked. */
  readonly moves?: string;
  /** When a late claim is still accepted, in the words of the source. */
  readonly late?: string;
}

type Speech = Pick<Phrasing, "words" | "format">;

/**
 * Puts a time limit into words; nothing is called over or certain that is not. Where a record gives none (`undefined`), that
 * it is not known is said.
 */
export function timeLimitWords(limit: TimeLimit | undefined, phrasing: Phrasing): TimeLimitWords {
  const { words } = phrasing;
  if (limit === undefined) return { by: words.timeLimit.notKnown };
  const depends = dependsWords(limit, phrasing);
  const moves = movesWords(limit, phrasing);
  const { lateClaim } = limit;
  return {
    ...mainWords(limit, phrasing),
    ...(depends !== undefined && { depends }),
    ...(moves !== undefined && { moves }),
    ...(lateClaim && { late: words.clock.late + words.colon + textIn(lateClaim, phrasing) }),
  };
}

function mainWords(limit: TimeLimit, speech: Phrasing): Pick<TimeLimitWords, "by" | "left"> {
  const { words, format } = speech;
  const { state, lastDay, unlimited, daysLeft: left = 0 } = limit;
  if (limit.automatic) return { by: words.timeLimit.automatic };
  const opens = openingWords(limit, speech);
  const said = (by: string) => ({ by: [...opens, by].join(words.clock.joiner) });
  if (state === "not-running") return said(words.timeLimit.notRunning(waitingWords(limit, speech)));
  if (unlimited && state !== "unknown") return said(words.clock.unlimited);
  if (lastDay === undefined) return said(undatedWords(limit, speech));
  const { earliest, latest } = lastDay;
  if (state === "expired") return said(words.timeLimit.overSince(format.date(latest ?? earliest)));
  if (left < 0) {
    const over = words.timeLimit.mayBeOver(format.date(earliest));
    return { by: [over, ...opens].join(words.clock.joiner) };
  }
  // It runs from a day that is not known, and may not have opened yet.
  if (state === "unknown" && opens.length === 0 && latest !== earliest)
    return said(uncountedWords(limit, speech));
  const days = left <= mostDays ? { left: leftWords(left, latest === earliest, speech) } : {};
  return { ...said(dayWords(lastDay, speech)), ...days };
}

/** Whether the last day that is certain has passed while more time may be given: it is asked for all the same. */
export function mayBeOver(limit: TimeLimit | undefined): boolean {
  return limit?.state === "unknown" && (limit.daysLeft ?? 0) < 0;
}

function openingWords({ opensOn, notBefore }: TimeLimit, { words, format }: Speech): string[] {
  if (opensOn !== undefined) return [words.timeLimit.opens(format.date(opensOn))];
  return notBefore === undefined ? [] : [words.timeLimit.notBefore(format.date(notBefore))];
}

function dayWords(
  { earliest, latest }: NonNullable<TimeLimit["lastDay"]>,
  { words, format }: Speech,
): string {
  const day = format.date(earliest);
  if (latest === earliest) return words.timeLimit.until(day);
  return latest === undefined
    ? words.timeLimit.certain(day)
    : words.timeLimit.between(day, format.date(latest));
}

function leftWords(left: number, isExact: boolean, { words }: Speech): string {
  if (!isExact) return left === 0 ? words.timeLimit.unsureAfterToday : words.timeLimit.leftAtLeast(left);
  if (left === 0) return words.timeLimit.today;
  return left === 1 ? words.timeLimit.tomorrow : words.timeLimit.left(left);
}

/** The clock that does not run yet: "1 year from the final judgment". */
function waitingWords({ clocks, waitsFor }: TimeLimit, speech: Speech): string {
  const waiting = clocks.find((each) => each.waitsFor === waitsFor && isSure(each));
  return clockWords(waiting?.clock ?? {}, speech);
}

function isSure({ applies, clock }: Deadline): boolean {
  return applies === "met" && isOwnClock(clock);
}

/** Without any day: that it is over, its length alone, what it waits for, or that it is not known. */
function undatedWords(limit: TimeLimit, speech: Phrasing): string {
  const { state, clocks, missing } = limit;
  const { words } = speech;
  if (state === "expired") return words.timeLimit.over;
  const own = clocks.flatMap(({ clock }) => (isOwnClock(clock) ? [clock] : []));
  const unstarted = own.find(hasNoStart);
  if (unstarted) return clockWords(unstarted, speech);
  if (missing.length > 0) return uncountedWords(limit, speech);
  return own.some(saysTime) ? words.timeLimit.judge : words.timeLimit.notKnown;
}

/** That no day can be counted; the length of the one clock that there is can be told all the same, with what it is for. */
function uncountedWords({ clocks }: TimeLimit, phrasing: Phrasing): string {
  const { words } = phrasing;
  const [only, ...others] = clocks.filter(({ applies }) => applies !== "not-met");
  const isAlone = only !== undefined && others.length === 0 && isOwnClock(only.clock);
  const length = isAlone && only.clock.length !== undefined ? [clockLine(only.clock, phrasing)] : [];
  return [...length, words.timeLimit.missing].join(words.clock.joiner);
}

function hasNoStart({ length, starts, startsOn, unlimited }: Clock): boolean {
  return length !== undefined && starts === undefined && startsOn === undefined && !unlimited;
}

function saysTime({ length, endsOn, unlimited, appliesWhen }: Clock): boolean {
  return length !== undefined || endsOn !== undefined || unlimited === true || appliesWhen !== undefined;
}

function dependsWords(
  { state, unlimited, lastDay, missing }: TimeLimit,
  phrasing: Phrasing,
): string | undefined {
  const { words, labels } = phrasing;
  const isExact = lastDay !== undefined && lastDay.earliest === lastDay.latest && state !== "unknown";
  const isSettled = state === "expired" || (unlimited && state === "open");
  if (isSettled || isExact || missing.length === 0) return undefined;
  const facts = missing.slice(0, mostFacts).map((fact) => labelOf(labels, "eligibility-fact", fact));
  const more = missing.length > facts.length ? " …" : "";
  return words.timeLimit.depends(facts.join(words.joiner) + more);
}

/** From so many days on nobody counts days. */
const mostDays = 90;

/** Facts that are named: a line that names more is not read. */
const mostFacts = 2;

function movesWords({ lastDay, movesTo }: TimeLimit, { words, format }: Speech): string | undefined {
  if (lastDay === undefined || movesTo === undefined) return undefined;
  const day = format.date(movesTo);
  switch (weekdayOf(lastDay.earliest)) {
    case 0:
      return words.timeLimit.movesWeekend(format.weekday("su"), day);
    case 6:
      return words.timeLimit.movesWeekend(format.weekday("sa"), day);
    default:
      return words.timeLimit.movesHoliday(day);
  }
}

/** From so many days before the last day on, a line says that it may move. */
const soon = 14;

/** The same on one line: by when, how long still, and the facts that it depends on where they are not known. */
export function timeLimitLine(limit: TimeLimit | undefined, phrasing: Phrasing): string {
  const { by, left, depends, moves } = timeLimitWords(limit, phrasing);
  const isSoon = limit?.daysLeft !== undefined && limit.daysLeft <= soon;
  const said = left === undefined ? by : `${by} (${left})`;
  return [said, depends, isSoon ? moves : undefined]
    .filter((part) => part !== undefined)
    .join(phrasing.words.clock.joiner);
}

/** By when the facts must be reported to the police, on one line; undefined where that is no time of the person. */
export function reportLine(
  { report }: { readonly report?: TimeLimit | undefined },
  phrasing: Phrasing,
): string | undefined {
  return report && phrasing.words.timeLimit.report(timeLimitLine(report, phrasing));
}

/** What the sources add to the times that may be the person's, each once: another length in an older text, a doubt. */
export function timeLimitNotes(limit: TimeLimit | undefined, phrasing: Phrasing): readonly string[] {
  const own = limit?.clocks.filter(({ clock, applies }) => applies !== "not-met" && isOwnClock(clock)) ?? [];
  const notes = own.flatMap(({ clock }) => (clock.note ? [markedPart(clock.note, phrasing)] : []));
  return [...new Set(notes)];
}
