import type { ClockEventCode } from "../codelists/clock-event.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { Day } from "./calendar.ts";

/** When an event takes place, as far as it is known: between two days, the same where the day is known. */
export interface Start {
  readonly earliest?: Day;
  readonly latest?: Day;
  /** Facts that would tell the day. */
  readonly missing: readonly EligibilityFactCode[];
  /** It cannot happen to this person. */
  readonly never?: true;
  /** Whether it can happen to this person is not known. */
  readonly unsure?: true;
  /** Whether it has happened is not known, and it need not. */
  readonly pending?: true;
  /** It has not happened yet, and may still. */
  readonly waitsFor?: ClockEventCode;
}

/** When the later of two events has taken place. */
export function laterOf(first: Start, second: Start): Start {
  const { never, unsure, pending, waitsFor } = first;
  const earliest = laterDay(first.earliest, second.earliest);
  const known = first.latest !== undefined && second.latest !== undefined;
  const latest = known ? laterDay(first.latest, second.latest) : undefined;
  return {
    missing: [...first.missing, ...second.missing],
    ...(earliest && { earliest }),
    ...(latest && { latest }),
    ...(never && { never }),
    ...(unsure && { unsure }),
    ...(pending && { pending }),
    ...(waitsFor && { waitsFor }),
  };
}

function laterDay(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
