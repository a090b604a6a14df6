import { type Day, daysBetween } from "../eligibility/calendar.ts";
import { mayBeAsked } from "../entitlement/availability.ts";
import type { Entitlement } from "../entitlement/entitlement.ts";
import type { CrossBorderRoute } from "./cross-border.ts";
import type { FirstStep } from "./first-step.ts";
import type { Interplay } from "./interplay.ts";

/** What may be claimed, with what other schemes have to do with it and how it is claimed from another State. */
export type Claimable = Entitlement & {
  readonly interplay: readonly Interplay[];
  readonly crossBorder?: CrossBorderRoute;
};

/**
 * What the person can have and must ask for: schemes, and services and honours that must be asked for in time. Of what is
 * open: schemes that can be claimed now, from others than the offender, against whom a court decides first; and services
 * and honours whose time ends soon. The rest stands in the list of all, and is no step yet.
 */
export function isClaimable(claim: Claimable, today: Day): boolean {
  const { record, verdict, availability, timeLimit } = claim;
  if (verdict === "not-met" || !mayBeAsked(availability)) return false;
  if (isOver(claim)) return record.kind === "compensation-scheme" && timeLimit?.lateClaim !== undefined;
  if (record.kind === "compensation-scheme")
    return verdict === "met" || (!isLater(claim) && record.schemeType !== "offender-liability");
  if (verdict === "unknown") return isRunning(timeLimit) && endsSoon(claim, today);
  return isRunning(timeLimit)
    ? timeLimit?.lastDay !== undefined
    : timeLimit?.state === "unknown" && !timeLimit.unlimited;
}

/** The step of claiming something. */
export function claimStep({ record, verdict, timeLimit }: Claimable): FirstStep {
  const to = record.kind === "compensation-scheme" ? record.application?.addressedTo : undefined;
  return {
    do: "claim",
    state: record.jurisdiction,
    record: record.id,
    verdict: verdict === "met" ? "met" : "unknown",
    ...(isRunning(timeLimit) && timeLimit?.lastDay && { by: timeLimit.lastDay.earliest }),
    ...(to && !timeLimit?.automatic && { addressedTo: to }),
    ...(timeLimit?.automatic && { automatic: true as const }),
    ...(timeLimit?.opensOn && { from: timeLimit.opensOn }),
    ...(timeLimit?.state === "expired" && { late: true as const }),
  };
}

/** Days before a last day in which nothing comes before the claim: enough to write it and no more. */
const urgentDays = 3;

/** Days before a last day in which a claim comes before those with more time: enough to gather what must go with it. */
const soonDays = 90;

/** Whether the time ends today or within days, also where the last day has just moved to a working day. */
export function isUrgent(claim: Claimable, today: Day): boolean {
  return endsWithin(claim, today, urgentDays);
}

/** Whether the time ends within three months. */
export function endsSoon(claim: Claimable, today: Day): boolean {
  return endsWithin(claim, today, soonDays);
}

/** A time that runs; or one whose last day has just passed, and may have moved to a working day that has not. */
function endsWithin({ timeLimit }: Claimable, today: Day, days: number): boolean {
  const { lastDay, movesTo, opensOn } = timeLimit ?? {};
  if (!lastDay || (opensOn && today < opensOn)) return false;
  if (!isRunning(timeLimit) && !(lastDay.earliest < today && movesTo)) return false;
  return today <= (movesTo ?? lastDay.earliest) && daysBetween(today, lastDay.earliest) <= days;
}

const never = "9999-12-31";

/** The last day that is certain; far away where none is known. */
export function dueDay({ timeLimit }: Claimable): Day {
  return (isRunning(timeLimit) && timeLimit?.lastDay?.earliest) || never;
}

/** Whether a last day is known and to come. */
export function hasDueDay(claim: Claimable): boolean {
  return dueDay(claim) !== never;
}

/** A last day that may have passed already is no day to name: whether the time is over is then unknown. */
function isRunning(timeLimit: Entitlement["timeLimit"]): boolean {
  return timeLimit?.state === "open" || timeLimit?.state === "not-yet-open";
}

/** Whether the time is over. */
export function isOver({ timeLimit }: Claimable): boolean {
  return timeLimit?.state === "expired";
}

/** Whether it can be claimed only later: its time opens on a day to come, or nothing has started it. */
export function isLater({ timeLimit }: Claimable): boolean {
  return timeLimit?.state === "not-yet-open" || timeLimit?.state === "not-running";
}
