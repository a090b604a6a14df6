import type { Clock, Facts, LocalisedText, Situation } from "../../generated/types/model.ts";
import type { ClockEventCode } from "../codelists/clock-event.ts";
import type { DeadlineStateCode } from "../codelists/deadline-state.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { type Day, daysBetween, isDay, plus } from "./calendar.ts";
import { dayOfEvent, startOf } from "./clock-start.ts";
import { type End, earlierEnd } from "./earlier-end.ts";
import { knownFacts } from "./known-facts.ts";
import { isReadableClock } from "./readable-clock.ts";
import type { Start } from "./start.ts";
import { suspendedEnd } from "./suspended-days.ts";
import type { Verdict } from "./verdict.ts";
import { weigh } from "./weigh.ts";
import { isWellFormed } from "./well-formed.ts";
import { workingDayFrom } from "./working-day.ts";

/** Where a step stands against its clock. */
export type DeadlineState = DeadlineStateCode;

/** The last day, or the days between which it lies: `earliest` alone where no later bound is known. */
export interface LastDay {
  readonly earliest: Day;
  /** The same day as `earliest` where the last day is known. */
  readonly latest?: Day;
}

/** One clock, worked out for a situation. */
export interface Deadline {
  readonly clock: Clock;
  /** Whether the clock concerns this person: `unknown` where the source says so only in words. */
  readonly applies: Verdict;
  readonly state: DeadlineState;
  /** First day on which the step is certainly possible, where it is not possible at once. */
  readonly opensOn?: Day;
  /** The step is not possible before this day, and from which on is not known. */
  readonly notBefore?: Day;
  /** Last day on which the step is in time, that day included. */
  readonly lastDay?: LastDay;
  /** The last day is known and is no working day: it is not over before this working day has passed. */
  readonly movesTo?: Day;
  /** The event that has not happened yet and with which the time begins. */
  readonly waitsFor?: ClockEventCode;
  /** States that there is no deadline. */
  readonly unlimited?: true;
  /** Days from today to the earliest last day; negative when it has passed. */
  readonly daysLeft?: number;
  /** When a late step is still accepted, in the words of the source. */
  readonly lateClaim?: LocalisedText;
  /** Facts that would make the answer sharper: of its dates, and of whether it applies. */
  readonly missing: readonly EligibilityFactCode[];
}

/**
 * Works out one clock: calendar arithmetic on calendar dates, the last day included. A length runs from its event to the
 * day of the same number (29 February plus a year is 28 February). Where the starting day is not known, the last day is
 * bounded by what is: nothing after an event starts before it. A clock whose event has not happened does not run. A clock
 * that cannot be read may apply, and is unknown.
 */
export function deadlineOf(clock: Clock, situation: Situation, today: Day): Deadline {
  return deadlineByFacts(clock, knownFacts(situation), today);
}

/** A clock that cannot be read: it may concern anybody, and nobody knows by when. */
const unreadable: Clock = { appliesTo: {} };

/** {@link deadlineOf} on facts with all that follows from them. */
export function deadlineByFacts(given: Clock, facts: Facts, today: Day): Deadline {
  const clock = isReadableClock(given) ? given : unreadable;
  const start = startOf(clock, facts);
  const conditions: EligibilityFactCode[] = [];
  const applies = start.never ? "not-met" : appliesTo(clock, start, { facts, today, open: conditions });
  const { opensOn, notBefore } = openingOf(clock, start);
  const end = endOf(clock, { start, facts, today });
  const state = stateOf(clock, { start, opensOn, notBefore, end }, today);
  const isOpenForever = isUnlimited(clock) && state === "open";
  const missing = joined(conditions, isOpenForever && !start.unsure ? [] : end.missing);
  const deadline: Filling = { clock, applies, state, missing };
  if (opensOn) deadline.opensOn = opensOn;
  if (notBefore && notBefore !== opensOn) deadline.notBefore = notBefore;
  if (state !== "not-running") fillLastDay(deadline, end, today);
  else if (start.waitsFor) deadline.waitsFor = start.waitsFor;
  if (isOpenForever) deadline.unlimited = true;
  if (clock.lateClaim) deadline.lateClaim = clock.lateClaim;
  return deadline;
}

/** Many thousand are made at once: each is one object that is filled, not one put together from others. */
type Filling = { -readonly [Property in keyof Deadline]: Deadline[Property] };

function fillLastDay(deadline: Filling, { earliest, latest }: End, today: Day): void {
  if (earliest === undefined) return;
  const movesTo = latest === earliest ? workingDayFrom(earliest) : earliest;
  deadline.lastDay = latest ? { earliest, latest } : { earliest };
  deadline.daysLeft = daysBetween(today, earliest);
  if (movesTo !== earliest) deadline.movesTo = movesTo;
}

/** Whether a source states that there is no deadline: a fixed last day is one, as an outer limit is, whatever else it says. */
export function isUnlimited({ unlimited, endsOn, atMost }: Clock): boolean {
  return unlimited === true && endsOn === undefined && atMost === undefined;
}

/** More time that the source gives in words only: a person has to judge before the time is called over. */
function mayLast({ extendedFor, suspendedWhile, suspendedUntilAge }: Clock): boolean {
  return extendedFor !== undefined || (suspendedWhile !== undefined && suspendedUntilAge === undefined);
}

interface Bounds extends Opening {
  readonly start: Start;
  readonly end: End;
}

/** A last day that may move to the next working day has not passed before that day has. */
function stateOf(clock: Clock, { start, opensOn, notBefore, end }: Bounds, today: Day): DeadlineState {
  if (end.latest !== undefined && today > end.latest && today > workingDayFrom(end.latest))
    return mayLast(clock) ? "unknown" : "expired";
  if (start.waitsFor) return "not-running";
  if (notBefore && today < notBefore) return "not-yet-open";
  if (start.pending) return "unknown";
  if (clock.opensAfter !== undefined && (opensOn === undefined || today < opensOn)) return "unknown";
  return isUnlimited(clock) || (end.earliest && today <= end.earliest) ? "open" : "unknown";
}

function appliesTo(
  { appliesWhen, appliesTo: inWords }: Clock,
  { unsure }: Start,
  known: { facts: Facts; today: Day; open: EligibilityFactCode[] },
): Verdict {
  if (appliesWhen === undefined) return inWords || unsure ? "unknown" : "met";
  const verdict = isWellFormed(appliesWhen) ? weigh(appliesWhen, known) : "unknown";
  return verdict === "met" && unsure ? "unknown" : verdict;
}

function joined<Fact>(some: readonly Fact[], more: readonly Fact[]): readonly Fact[] {
  return some.length === 0 ? more : [...new Set([...some, ...more])];
}

interface Opening {
  /** From this day on it is certainly possible. */
  readonly opensOn?: Day | undefined;
  /** Before this day it is certainly not. */
  readonly notBefore?: Day | undefined;
}

function openingOf({ opensAfter }: Clock, { earliest, latest }: Start): Opening {
  if (opensAfter === undefined) return {};
  return { opensOn: latest && plus(latest, opensAfter), notBefore: earliest && plus(earliest, opensAfter) };
}

/** When it ends: the earliest of what its length gives, a fixed last day and the outer limit. */
function endOf(clock: Clock, around: Around): End {
  const inner = innerEnd(clock, around);
  const outer = clock.atMost && outerEnd(clock.atMost, around.facts);
  if (outer === undefined) return inner;
  return clock.unlimited && clock.endsOn === undefined ? outer : earlierEnd(inner, outer);
}

interface Around {
  readonly start: Start;
  readonly facts: Facts;
  readonly today: Day;
}

/** When it ends, whatever the outer limit. */
function innerEnd(clock: Clock, around: Around): End {
  const { length, endsOn: end } = clock;
  const { missing } = around.start;
  const endsOn = end !== undefined && isDay(end) ? end : undefined;
  if (length === undefined || clock.unlimited) return { missing, earliest: endsOn, latest: endsOn };
  const suspended = suspendedEnd(clock, length, around);
  const own = { ...suspended, missing: [...missing, ...suspended.missing] };
  return endsOn === undefined ? own : earlierEnd(own, { earliest: endsOn, latest: endsOn, missing: [] });
}

/** The end of an outer limit, which nothing holds up; undefined where its event has not happened or never will. */
function outerEnd({ starts, length }: NonNullable<Clock["atMost"]>, facts: Facts): End | undefined {
  const { earliest, latest, missing, never, waitsFor } = dayOfEvent(starts, facts);
  if (never || waitsFor) return undefined;
  return { earliest: earliest && plus(earliest, length), latest: latest && plus(latest, length), missing };
}
