import { type Day, daysBetween } from "../eligibility/calendar.ts";
import { mayBeAsked } from "../entitlement/availability.ts";
import type { Entitlement } from "../entitlement/entitlement.ts";
import { byId, byText } from "../entitlement/in-order.ts";
import type { FirstStep } from "./first-step.ts";
import type { Interplay } from "./interplay.ts";

/** What may be claimed, with what other schemes have to do with it. */
export type Claimable = Entitlement & { readonly interplay: readonly Interplay[] };

/**
 * What can be claimed, in the order in which to do it: what expires first, then what has no last day that is known, then
 * what pays only where others do not, what is not running yet, and what is late. A scheme that must be claimed first
 * comes before the one that asks for it, and one that pays first before one that pays the rest.
 */
export function claimsInOrder(entitlements: readonly Claimable[]): readonly Claimable[] {
  return inOrderOfClaim(entitlements.filter(isClaimable).sort(expiringFirst));
}

/**
 * Schemes that are open to the person or will be, and services and honours that must be asked for by a day; where nobody
 * knows by which, those that the person can have.
 */
function isClaimable({ record, verdict, availability, timeLimit }: Claimable): boolean {
  if (verdict === "not-met" || !mayBeAsked(availability)) return false;
  if (record.kind === "compensation-scheme")
    return timeLimit?.state !== "expired" || timeLimit.lateClaim !== undefined;
  if (isRunning(timeLimit)) return timeLimit?.lastDay !== undefined;
  return verdict === "met" && timeLimit?.state === "unknown" && !timeLimit.unlimited;
}

/** The step of claiming something. */
export function claimStep({ record, verdict, timeLimit }: Claimable): FirstStep {
  return {
    do: "claim",
    state: record.jurisdiction,
    record: record.id,
    verdict: verdict === "met" ? "met" : "unknown",
    ...(isRunning(timeLimit) && timeLimit?.lastDay && { by: timeLimit.lastDay.earliest }),
    ...(timeLimit?.opensOn && { from: timeLimit.opensOn }),
    ...(timeLimit?.state === "expired" && { late: true as const }),
  };
}

/** Days before a last day in which nothing comes before the claim: enough to write it and no more. */
const urgentDays = 3;

/** Whether the time ends today or within days, also where the last day has just moved to a working day. */
export function isUrgent({ timeLimit }: Claimable, today: Day): boolean {
  const { state, lastDay, movesTo, opensOn } = timeLimit ?? {};
  if (!lastDay || state === "expired" || state === "not-running" || (opensOn && today < opensOn))
    return false;
  return today <= (movesTo ?? lastDay.earliest) && daysBetween(today, lastDay.earliest) <= urgentDays;
}

const never = "9999-12-31";

/** A last day that may have passed already is no day to name: whether the time is over is then unknown. */
function isRunning(timeLimit: Entitlement["timeLimit"]): boolean {
  return timeLimit?.state === "open" || timeLimit?.state === "not-yet-open";
}

function dueDay({ timeLimit }: Claimable): Day {
  return (isRunning(timeLimit) && timeLimit?.lastDay?.earliest) || never;
}

function expiringFirst(a: Claimable, b: Claimable): number {
  return (
    stage(a) - stage(b) ||
    byText(dueDay(a), dueDay(b)) ||
    Number(b.verdict === "met") - Number(a.verdict === "met") ||
    byId(a.record, b.record)
  );
}

/** What pays first, what pays the rest, what cannot be claimed yet because nothing has started its time, what is late. */
function stage({ timeLimit, interplay }: Claimable): number {
  if (timeLimit?.state === "expired") return 3;
  if (timeLimit?.state === "not-running") return 2;
  return Number(interplay.some(({ bearing }) => bearing === "other-pays-first"));
}

/** Puts a scheme that must be claimed first, or pays first, before the one that says so; a cycle is cut where it closes. What is not running yet can come before nothing. */
function inOrderOfClaim(open: readonly Claimable[]): Claimable[] {
  const claims = new Map(open.map((each) => [each.record.id, each]));
  const entered = new Set<Claimable>();
  const ordered: Claimable[] = [];
  // A list of those that wait for others, and no recursion: a chain may be longer than the stack is deep.
  const waiting: { claim: Claimable; before: Iterator<Claimable> }[] = [];
  const enter = (claim: Claimable) => {
    if (entered.has(claim)) return;
    entered.add(claim);
    waiting.push({ claim, before: claimedBefore(claim, claims).values() });
  };
  for (const each of open) {
    enter(each);
    for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
      const { value: next, done } = last.before.next();
      if (!done) enter(next);
      else ordered.push(...waiting.splice(-1).map(({ claim }) => claim));
    }
  }
  return ordered;
}

function claimedBefore({ interplay }: Claimable, claims: ReadonlyMap<string, Claimable>): Claimable[] {
  return interplay.flatMap(({ bearing, scheme }) => {
    const comesAfter = bearing === "other-is-claimed-first" || bearing === "other-pays-first";
    const other = comesAfter && scheme ? claims.get(scheme) : undefined;
    return other && other.timeLimit?.state !== "not-running" ? other : [];
  });
}
