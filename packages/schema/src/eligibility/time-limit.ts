import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { LocalisedText } from "../parts/language.ts";
import { type Day, daysBetween } from "./calendar.ts";
import type { Clock } from "./clock.ts";
import { type Deadline, type DeadlineState, deadlineOf, type LastDay } from "./deadline.ts";
import type { Situation } from "./situation.ts";

/** By when a step must be taken, from all clocks that may apply to it. */
export interface TimeLimit {
  readonly state: DeadlineState;
  /** First day on which the step is possible, where that day is still to come. */
  readonly opensOn?: Day;
  /** The last day that is certain to be in time is `earliest`. */
  readonly lastDay?: LastDay;
  readonly unlimited?: true;
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
  const applicable = clocks
    .map((clock) => deadlineOf(clock, situation, today))
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

/** The later of several last days: exact where no open end lies after it. */
function lastOf(lastDays: readonly LastDay[]): LastDay | undefined {
  const [first] = [...lastDays].sort((a, b) => (a.earliest < b.earliest ? 1 : -1));
  if (!first) return undefined;
  const ends = lastDays.flatMap(({ latest }) => latest ?? []).sort();
  const latest = first.latest && ends.at(-1);
  return { earliest: first.earliest, ...(latest && { latest }) };
}
