import { factRows } from "../../generated/structure/facts.ts";
import type { Clock, Facts, LocalisedText, Situation } from "../../generated/types/model.ts";
import type { ClockEventCode } from "../codelists/clock-event.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { type Day, daysAfter, daysBetween } from "./calendar.ts";
import { type Deadline, type DeadlineState, deadlineByFacts, isUnlimited, type LastDay } from "./deadline.ts";
import { knownFacts } from "./known-facts.ts";
import { isOwnClock } from "./own-clock.ts";
import { workingDayFrom } from "./working-day.ts";

/** By when a step must be taken, from all clocks that may apply to it. */
export interface TimeLimit {
  /** Where the step stands today; `unknown` as long as a date, or whether a clock applies, is. */
  readonly state: DeadlineState;
  /** First day on which the step is certainly possible, where that day is still to come. */
  readonly opensOn?: Day;
  /** It is not yet possible, and certainly not before this day; from which on is not known. */
  readonly notBefore?: Day;
  /** The last day that is certain to be in time is `earliest`. */
  readonly lastDay?: LastDay;
  /** The last day is a Saturday, a Sunday or a holiday kept nearly everywhere: until this working day nobody calls it over. */
  readonly movesTo?: Day;
  /** Where the time is not running: the event that starts it. */
  readonly waitsFor?: ClockEventCode;
  /** A source states that there is no time limit. */
  readonly unlimited?: true;
  /** It is granted without an application: no time is the person's. */
  readonly automatic?: true;
  /** Days from today to the earliest last day, today not counted; negative when it has passed. */
  readonly daysLeft?: number;
  /** When a late step is still accepted, in the words of the source; only where the time is over or may be. */
  readonly lateClaim?: LocalisedText;
  /** Facts that would make the answer sharper, or may give more time. */
  readonly missing: readonly EligibilityFactCode[];
  /** Every clock that applies or may apply. */
  readonly clocks: readonly Deadline[];
}

/**
 * The time limit of a step that several clocks govern: each gives a right of its own, so the last one counts, of those that
 * are not over. A clock that only may apply never makes a limit "open" nor, alone, "expired", and keeps one from being
 * "expired" while it may run, save where one of two applies whatever a fact says, and both give the same. The time of a body or an insurer is no time of the person: it stands among the clocks alone.
 */
export function timeLimitOf(clocks: readonly Clock[], situation: Situation, today: Day): TimeLimit {
  return timeLimitByFacts(clocks, knownFacts(situation), today);
}

/** Of what is granted without an application. */
export const withoutApplication: TimeLimit = {
  state: "open",
  unlimited: true,
  automatic: true,
  missing: [],
  clocks: [],
};

/** {@link timeLimitOf} on facts with all that follows from them. */
export function timeLimitByFacts(clocks: readonly Clock[], facts: Facts, today: Day): TimeLimit {
  const deadlines = clocks.map((clock) => deadlineByFacts(clock, facts, today));
  const limit = limitOf(deadlines, today);
  if (limit.state !== "unknown") return limit;
  for (const fact of dividingFacts(limit)) {
    // There may be thousands of clocks: only those that ask for the fact are worked out again.
    const where = (answer: boolean) => {
      const told = { ...facts, [fact]: answer };
      const asks = ({ missing }: Deadline) => missing.includes(fact);
      return limitOf(
        deadlines.map((each) => (asks(each) ? deadlineByFacts(each.clock, told, today) : each)),
        today,
      );
    };
    const yes = where(true);
    if (yes.state !== "open" && yes.state !== "expired") continue;
    const no = where(false);
    if (no.state === yes.state) return { ...limit, ...eitherWay(yes, no, today) };
  }
  return limit;
}

const booleans = new Set<EligibilityFactCode>(
  factRows.flatMap(({ code, type }) => (type === "boolean" ? [code] : [])),
);

/** Facts, true or not, on which several clocks depend that only may apply: one or the other of them does. */
function dividingFacts({ clocks }: TimeLimit): readonly EligibilityFactCode[] {
  const open = clocks.filter(({ applies, clock }) => applies === "unknown" && isOwnClock(clock));
  const has = (state: DeadlineState) => open.some((deadline) => deadline.state === state);
  if (open.length < 2 || !(has("open") || has("expired"))) return [];
  const asked = open.flatMap(({ missing }) => missing.filter((fact) => booleans.has(fact)));
  return [...new Set(asked.filter((fact, index) => asked.indexOf(fact) < index))].sort();
}

/** What holds whether or not a fact is so: the time runs, or is over, either way. */
function eitherWay(yes: TimeLimit, no: TimeLimit, today: Day): Partial<TimeLimit> {
  const { state } = yes;
  const days = [yes, no].flatMap(({ lastDay }) => lastDay ?? []);
  const lastDay = state === "expired" ? lastOf(days) : certainOf(days, days.length === 2);
  const movesTo = lastDay && moved(lastDay);
  const lateClaim = yes.lateClaim ?? no.lateClaim;
  return {
    state,
    ...(lastDay
      ? { lastDay, daysLeft: daysBetween(today, lastDay.earliest) }
      : yes.unlimited && no.unlimited && { unlimited: true }),
    ...(movesTo && today <= movesTo && { movesTo }),
    ...(state === "expired" && { missing: [], ...(lateClaim && { lateClaim }) }),
  };
}

/** The last day that is certain by any of two; its end is open where one of them has none. */
function certainOf(days: readonly LastDay[], isBounded: boolean): LastDay | undefined {
  const earliest = firstOf(days.map((day) => day.earliest));
  const ends = days.flatMap(({ latest }) => latest ?? []);
  const latest = isBounded && ends.length === days.length ? ends.sort().at(-1) : undefined;
  return earliest === undefined ? undefined : { earliest, ...(latest && { latest }) };
}

function limitOf(deadlines: readonly Deadline[], today: Day): TimeLimit {
  const applicable = deadlines.filter(({ applies }) => applies !== "not-met");
  const own = applicable.filter(({ clock }) => isOwnClock(clock));
  const sure = own.filter(({ applies }) => applies === "met");
  const state = combinedState(sure, own);
  const told = toldBy(sure, state);
  const unlimited = told.some(({ clock }) => isUnlimited(clock));
  const isOver = state === "expired";
  const lastDay = unlimited ? undefined : lastOf(told.flatMap((deadline) => deadline.lastDay ?? []));
  const movesTo = lastDay && moved(lastDay);
  const late = own.find((deadline) => deadline.lateClaim)?.lateClaim;
  const live = own.filter((deadline) => deadline.state !== "expired");
  const limit: Filling = { state };
  if (state === "not-yet-open") Object.assign(limit, openingOf(told));
  if (state === "unknown")
    Object.assign(limit, openingOf(sure.filter((deadline) => deadline.state === "not-yet-open")));
  if (state === "not-running") Object.assign(limit, waitsFor(told));
  if (unlimited) limit.unlimited = true;
  if (lastDay) {
    limit.lastDay = lastDay;
    limit.daysLeft = daysBetween(today, lastDay.earliest);
  }
  if (movesTo && today <= movesTo) limit.movesTo = movesTo;
  if (late && (isOver || state === "unknown")) limit.lateClaim = late;
  const isSettled = (unlimited && state === "open") || isOver;
  const missing = isSettled ? [] : [...new Set(live.flatMap((deadline) => deadline.missing))];
  return Object.assign(limit, { missing, clocks: applicable });
}

/** Many thousand are made at once: each is one object that is filled, not one put together from others. */
type Filling = { -readonly [Property in keyof Omit<TimeLimit, "clocks" | "missing">]: TimeLimit[Property] };

function combinedState(sure: readonly Deadline[], own: readonly Deadline[]): DeadlineState {
  const has = (state: DeadlineState) => sure.some((deadline) => deadline.state === state);
  if (has("open")) return "open";
  const live = own.filter(({ state }) => state !== "expired");
  if (sure.length > 0 && live.length === 0) return "expired";
  if (!live.every(({ state }) => state === "not-yet-open" || state === "not-running")) return "unknown";
  if (has("not-yet-open")) return "not-yet-open";
  return has("not-running") && live.every(({ state }) => state === "not-running") ? "not-running" : "unknown";
}

/** The clocks that apply and tell by when, in a given state of the whole. */
function toldBy(sure: readonly Deadline[], state: DeadlineState): readonly Deadline[] {
  const those = sure.filter((deadline) => deadline.state === state);
  const later = sure.filter(
    (deadline) => deadline.state === "not-yet-open" && deadline.opensOn !== undefined,
  );
  switch (state) {
    case "open":
      return joined(those, later);
    case "not-yet-open":
      return joined(opensFirst(those), later);
    case "unknown":
      // Where only clocks that may apply keep it open, the others tell until or since when.
      if (those.length > 0) return those;
      return later.length > 0
        ? joined(opensFirst(later), later)
        : sure.filter((deadline) => deadline.state === "expired");
    default:
      return those;
  }
}

/** With what opens before the rest ends: from one into the other there is no day on which it is too early or too late. */
function joined(base: readonly Deadline[], later: readonly Deadline[]): readonly Deadline[] {
  if (later.length === 0) return base;
  const found = [...base];
  let end = dayAfter(lastOf(base.flatMap(({ lastDay }) => lastDay ?? [])));
  // One after the other in order of time: there may be thousands, each of which opens when the one before it ends.
  for (const next of [...later].sort(openingFirst)) {
    if (end === undefined || (next.opensOn ?? "") > end) break;
    found.push(next);
    const until = dayAfter(next.lastDay);
    if (until !== undefined && until > end) end = until;
  }
  return found;
}

function dayAfter(last: LastDay | undefined): Day | undefined {
  return daysAfter(last?.earliest, 1);
}

function openingFirst({ opensOn: a = "" }: Deadline, { opensOn: b = "" }: Deadline): number {
  return a < b ? -1 : Number(a > b);
}

function firstOf(days: readonly (Day | undefined)[]): Day | undefined {
  return days
    .flatMap((day) => day ?? [])
    .sort()
    .at(0);
}

/** Those that certainly open first; where no day is certain, all of them. */
function opensFirst(closed: readonly Deadline[]): readonly Deadline[] {
  const first = firstOf(closed.map(({ opensOn }) => opensOn));
  return first === undefined ? closed : closed.filter(({ opensOn }) => opensOn === first);
}

function openingOf(told: readonly Deadline[]): Pick<TimeLimit, "opensOn" | "notBefore"> {
  const opensOn = firstOf(told.map((deadline) => deadline.opensOn));
  const notBefore = firstOf(told.map((deadline) => deadline.notBefore));
  return { ...(opensOn ? { opensOn } : notBefore && { notBefore }) };
}

function waitsFor(told: readonly Deadline[]): Pick<TimeLimit, "waitsFor"> {
  const [first] = told.flatMap((deadline) => deadline.waitsFor ?? []).sort();
  return { ...(first && { waitsFor: first }) };
}

/** The working day to which a known last day may move. */
function moved({ earliest, latest }: LastDay): Day | undefined {
  const day = latest === earliest ? workingDayFrom(earliest) : earliest;
  return day === earliest ? undefined : day;
}

/** The latest of several last days: exact where none that begins with it has an open end. */
function lastOf(lastDays: readonly LastDay[]): LastDay | undefined {
  const earliest = lastDays
    .map((each) => each.earliest)
    .sort()
    .at(-1);
  if (earliest === undefined) return undefined;
  const isOpen = lastDays.some((each) => each.earliest === earliest && each.latest === undefined);
  const latest = isOpen
    ? undefined
    : lastDays
        .flatMap((each) => each.latest ?? [])
        .sort()
        .at(-1);
  return { earliest, ...(latest && { latest }) };
}
