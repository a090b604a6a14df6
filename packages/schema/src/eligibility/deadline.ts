import type { Clock, Facts, LocalisedText, Situation } from "../../generated/types/model.ts";
import { type ClockEventCode, clockEvent } from "../codelists/clock-event.ts";
import type { DeadlineStateCode } from "../codelists/deadline-state.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { type Day, daysBetween, isDay, plus } from "./calendar.ts";
import type { FactOf } from "./fact.ts";
import { knownFacts } from "./known-facts.ts";
import { isReadableClock } from "./readable-clock.ts";
import type { Verdict } from "./verdict.ts";
import { weigh } from "./weigh.ts";
import { isWellFormed } from "./well-formed.ts";

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
  /** First day on which the step is possible, where it is not possible at once. */
  readonly opensOn?: Day;
  /** Last day on which the step is in time, that day included. */
  readonly lastDay?: LastDay;
  /** States that there is no deadline. */
  readonly unlimited?: true;
  /** Days from today to the earliest last day; negative when it has passed. */
  readonly daysLeft?: number;
  /** When a late step is still accepted, in the words of the source. */
  readonly lateClaim?: LocalisedText;
  /** Facts that would make the answer sharper. */
  readonly missing: readonly EligibilityFactCode[];
}

type DateFact = FactOf<"date">;

interface Start {
  readonly earliest?: Day;
  readonly latest?: Day;
  readonly missing: readonly EligibilityFactCode[];
  /** The starting event cannot have happened to this person. */
  readonly never?: true;
}

/** Age at which a person comes of age, for clocks that start with majority. */
const ageOfMajority = 18;

const factOfEvent = new Map<ClockEventCode, DateFact>(
  clockEvent.concepts.flatMap((concept) =>
    concept.fact ? [[concept.code, concept.fact as DateFact] as const] : [],
  ),
);

/**
 * Works out one clock: calendar arithmetic on calendar dates, the last day included. A length runs from its event to the
 * day of the same number (29 February plus a year is 28 February). Where the starting day is not known, the last day is
 * bounded by what is: nothing after an event starts before it. A clock that cannot be read may apply, and is unknown.
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
  const applies = start.never ? "not-met" : appliesTo(clock, facts, today);
  const opensOn = clock.opensAfter && start.latest ? plus(start.latest, clock.opensAfter) : undefined;
  const lastDay = lastDayOf(clock, start);
  const missing = clock.unlimited ? [] : start.missing;
  const common = {
    clock,
    applies,
    missing,
    ...(opensOn && { opensOn }),
    ...(lastDay && { lastDay, daysLeft: daysBetween(today, lastDay.earliest) }),
    ...(clock.lateClaim && { lateClaim: clock.lateClaim }),
  };
  if (opensOn && today < opensOn) return { ...common, state: "not-yet-open" };
  if (clock.unlimited) return { ...common, state: "open", unlimited: true };
  const state = lastDay ? stateOf(lastDay, today) : "unknown";
  return { ...common, state: state === "expired" && mayLast(clock) ? "unknown" : state };
}

/** More time that the source gives in words only: a person has to judge before the time is called over. */
function mayLast({ extendedFor, suspendedWhile, suspendedUntilAge }: Clock): boolean {
  return extendedFor !== undefined || (suspendedWhile !== undefined && suspendedUntilAge === undefined);
}

function stateOf({ earliest, latest }: LastDay, today: Day): DeadlineState {
  if (today <= earliest) return "open";
  return latest !== undefined && today > latest ? "expired" : "unknown";
}

function appliesTo(clock: Clock, facts: Facts, today: Day): Verdict {
  const { appliesWhen, appliesTo: inWords } = clock;
  if (appliesWhen === undefined) return inWords ? "unknown" : "met";
  return isWellFormed(appliesWhen) ? weigh(appliesWhen, { facts, today }) : "unknown";
}

function startOf(clock: Clock, facts: Facts): Start {
  const { startsOn } = clock;
  if (startsOn !== undefined)
    return isDay(startsOn) ? { earliest: startsOn, latest: startsOn, missing: [] } : { missing: [] };
  const start = clock.starts === "majority" ? birthday(ageOfMajority, facts) : eventStart(clock, facts);
  if (clock.suspendedUntilAge === undefined || start.never) return start;
  return laterOf(start, birthday(clock.suspendedUntilAge, facts));
}

function eventStart(clock: Clock, facts: Facts): Start {
  const fact = clock.starts && factOfEvent.get(clock.starts);
  if (!fact) return { missing: [] };
  const day = facts[fact];
  if (day !== undefined) return { earliest: day, latest: day, missing: [] };
  const never =
    (clock.starts === "death" && facts["victim-deceased"] === false) ||
    (clock.starts === "judgment" && facts["judgment-final"] === false);
  if (never) return { missing: [], never };
  const event = facts["event-date"];
  return { ...(event && { earliest: event }), missing: [fact] };
}

/** When the person reaches an age: between two days, as only completed years are known. Adults have reached it. */
function birthday(age: number, facts: Facts): Start {
  const [event, then] = [facts["event-date"], facts["age-at-event"]];
  if (then === undefined) return { missing: ["age-at-event"] };
  if (then >= age) return { missing: [], never: true };
  if (event === undefined) return { missing: ["event-date"] };
  const before = plus(event, `P${age - 1 - then}Y`);
  const earliest = before && plus(before, "P1D");
  const latest = plus(event, `P${age - then}Y`);
  return { ...(earliest && { earliest }), ...(latest && { latest }), missing: [] };
}

/** A clock that waits for an age begins with the later of the two; for an adult, with its event. */
function laterOf(start: Start, birthdayStart: Start): Start {
  if (birthdayStart.never) return start;
  const missing = [...start.missing, ...birthdayStart.missing];
  const earliest = laterDay(start.earliest, birthdayStart.earliest);
  const known = start.latest !== undefined && birthdayStart.latest !== undefined;
  const latest = known ? laterDay(start.latest, birthdayStart.latest) : undefined;
  return { ...(earliest && { earliest }), ...(latest && { latest }), missing };
}

function laterDay(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function lastDayOf({ length, endsOn: end }: Clock, start: Start): LastDay | undefined {
  const endsOn = end !== undefined && isDay(end) ? end : undefined;
  if (length === undefined) return endsOn ? { earliest: endsOn, latest: endsOn } : undefined;
  const capped = (day: Day | undefined) => (day && endsOn && endsOn < day ? endsOn : day);
  const earliest = capped(start.earliest && plus(start.earliest, length));
  const latest = capped(start.latest ? plus(start.latest, length) : endsOn);
  if (earliest === undefined) return undefined;
  return { earliest, ...(latest && { latest }) };
}
