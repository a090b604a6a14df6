import type { Clock, Facts, LocalisedText, Situation } from "../../generated/types/model.ts";
import type { ClockEventCode } from "../codelists/clock-event.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { type Day, daysBetween } from "./calendar.ts";
import { type Deadline, type DeadlineState, deadlineByFacts, type LastDay } from "./deadline.ts";
import { knownFacts } from "./known-facts.ts";

/** By when a step must be taken, from all clocks that may apply to it. */
export interface TimeLimit {
  /** Where the step stands today; `unknown` as long as a date, or whether a clock applies, is. */
  readonly state: DeadlineState;
  /** First day on which the step is possible, where that day is still to come. */
  readonly opensOn?: Day;
  /** The last day that is certain to be in time is `earliest`. */
  readonly lastDay?: LastDay;
  /** The last day is a Saturday, a Sunday or a holiday kept nearly everywhere: until this working day nobody calls it over. */
  readonly movesTo?: Day;
  /** Where the time is not running: the event that starts it. */
  readonly waitsFor?: ClockEventCode;
  /** A source states that there is no time limit. */
  readonly unlimited?: true;
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
 * The time limit of a step that several clocks govern: each gives a right of its own, so the last one counts. A clock that
 * only may apply never makes a limit "open" nor, alone, "expired", and keeps one from being "expired" while it may run.
 */
export function timeLimitOf(clocks: readonly Clock[], situation: Situation, today: Day): TimeLimit {
  return timeLimitByFacts(clocks, knownFacts(situation), today);
}

/** {@link timeLimitOf} on facts with all that follows from them. */
export function timeLimitByFacts(clocks: readonly Clock[], facts: Facts, today: Day): TimeLimit {
  const applicable = clocks
    .map((clock) => deadlineByFacts(clock, facts, today))
    .filter(({ applies }) => applies !== "not-met");
  const sure = applicable.filter(({ applies }) => applies === "met");
  const state = combinedState(sure, applicable);
  const lastDay = lastOf(sure.flatMap((deadline) => deadline.lastDay ?? []));
  const unlimited = sure.some((deadline) => deadline.unlimited);
  const [opensOn] = sure.flatMap((deadline) => deadline.opensOn ?? []).sort();
  const late = applicable.find((deadline) => deadline.lateClaim)?.lateClaim;
  return {
    state,
    ...(state === "not-yet-open" && opensOn && { opensOn }),
    ...(unlimited ? { unlimited } : lastDay && { lastDay, daysLeft: daysBetween(today, lastDay.earliest) }),
    ...(late && (state === "expired" || state === "unknown") && { lateClaim: late }),
    missing: unlimited ? [] : [...new Set(applicable.flatMap((deadline) => deadline.missing))],
    clocks: applicable,
  };
}

function combinedState(sure: readonly Deadline[], applicable: readonly Deadline[]): DeadlineState {
  const has = (state: DeadlineState) => sure.some((deadline) => deadline.state === state);
  if (has("open")) return "open";
  const allOver = sure.length > 0 && applicable.every(({ state }) => state === "expired");
  if (allOver) return "expired";
  if (has("not-yet-open") && !has("unknown")) return "not-yet-open";
  return "unknown";
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
