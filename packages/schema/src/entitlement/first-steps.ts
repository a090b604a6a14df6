import type { CivicRecord, Contact, ContactPoint, NationalSystem } from "../../generated/types/model.ts";
import type { Day } from "../eligibility/calendar.ts";
import type { Verdict } from "../eligibility/verdict.ts";
import { mayBeAsked, statedAvailability } from "./availability.ts";
import type { Entitlement } from "./entitlement.ts";
import { byId, byText } from "./in-order.ts";
import type { Interplay } from "./interplay.ts";
import { nationalSystemByState } from "./national-systems.ts";

/** One thing to do; steps stand in the order in which to do them. */
export type FirstStep =
  | {
      readonly do: "call-emergency-number";
      readonly state: string;
      /** Absent where no record names the number: 112 in the Union. */
      readonly record?: string;
      readonly contact: Contact;
    }
  | {
      readonly do: "turn-to-contact-point";
      readonly state: string;
      readonly record: string;
      readonly contactPoint: ContactPoint;
    }
  | {
      readonly do: "turn-to-service";
      readonly state: string;
      /** Id of the service. */
      readonly record: string;
    }
  | {
      readonly do: "turn-to-authority";
      readonly state: string;
      /** Id of the organisation. */
      readonly record: string;
      /** `deciding`: it decides the claims; `assisting`: it helps to bring them before another State (Directive 2004/80/EC). */
      readonly role: "assisting" | "deciding";
      /** Ids of the schemes concerned; none where no record of the deciding State names one. */
      readonly schemes: readonly string[];
    }
  | {
      readonly do: "claim";
      readonly state: string;
      readonly record: string;
      readonly verdict: Exclude<Verdict, "not-met">;
      /** Last day that is certain to be in time. */
      readonly by?: Day;
      /** First day on which it can be asked. */
      readonly from?: Day;
      /** The time is over, and the source says when a late claim is still accepted. */
      readonly late?: true;
    };

type Claimable = Entitlement & { readonly interplay: readonly Interplay[] };

/** Safety and emergency contacts of the State of the event, contact points, then claims: what expires first. */
export function firstSteps(
  states: readonly { state: string; roles: readonly string[] }[],
  records: readonly CivicRecord[],
  entitlements: readonly Claimable[],
): FirstStep[] {
  const systems = nationalSystemByState(records);
  const ordered = states.flatMap(({ state, roles }) => {
    const system = systems.get(state);
    return system ? [{ system, onSite: roles.includes("event") }] : [];
  });
  return [
    ...ordered.flatMap(({ system, onSite }) => (onSite ? emergencyCalls(system) : [])),
    ...ordered.flatMap(({ system, onSite }) => contactPoints(system, onSite)),
    ...claims(entitlements),
  ];
}

function emergencyCalls(system: NationalSystem): FirstStep[] {
  return (system.emergencyNumbers ?? []).map((contact) => ({
    do: "call-emergency-number",
    state: system.jurisdiction,
    record: system.id,
    contact,
  }));
}

function contactPoints(system: NationalSystem, onSite: boolean): FirstStep[] {
  return (system.contactPoints ?? [])
    .filter(({ stage, crossBorder }) => mayBeAsked(statedAvailability({ stage })) && (onSite || !crossBorder))
    .map((contactPoint) => ({
      do: "turn-to-contact-point",
      state: system.jurisdiction,
      record: system.id,
      contactPoint,
    }));
}

function claims(entitlements: readonly Claimable[]): FirstStep[] {
  const open = entitlements.filter(isClaimable).sort(expiringFirst);
  return inOrderOfClaim(open).map(({ record, verdict, timeLimit }) => ({
    do: "claim",
    state: record.jurisdiction,
    record: record.id,
    verdict: verdict === "met" ? "met" : "unknown",
    ...(isRunning(timeLimit) && timeLimit?.lastDay && { by: timeLimit.lastDay.earliest }),
    ...(timeLimit?.opensOn && { from: timeLimit.opensOn }),
    ...(timeLimit?.state === "expired" && { late: true as const }),
  }));
}

/** Schemes that are open to the person or will be, and services and honours that must be asked for by a day. */
function isClaimable({ record, verdict, availability, timeLimit }: Claimable): boolean {
  if (verdict === "not-met" || !mayBeAsked(availability)) return false;
  if (record.kind !== "compensation-scheme") return isRunning(timeLimit) && timeLimit?.lastDay !== undefined;
  return timeLimit?.state !== "expired" || timeLimit.lateClaim !== undefined;
}

const never = "9999-12-31";

/** A last day that may have passed already is no day to name: whether the time is over is then unknown. */
function isRunning(timeLimit: Entitlement["timeLimit"]): boolean {
  return timeLimit?.state === "open" || timeLimit?.state === "not-yet-open";
}

function dueDay({ timeLimit }: Claimable): Day {
  return (isRunning(timeLimit) && timeLimit?.lastDay?.earliest) || never;
}

/** The earliest last day first; then those without a limit; then those that are late. */
function expiringFirst(a: Claimable, b: Claimable): number {
  return (
    Number(a.timeLimit?.state === "expired") - Number(b.timeLimit?.state === "expired") ||
    byText(dueDay(a), dueDay(b)) ||
    Number(b.verdict === "met") - Number(a.verdict === "met") ||
    byId(a.record, b.record)
  );
}

/** Puts a scheme that must be claimed first before the one that asks for it; a cycle is cut where it closes. */
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
  return interplay.flatMap(({ type, saidBy, scheme }) => {
    const other = type === "claimed-first" && saidBy === "this" && scheme ? claims.get(scheme) : undefined;
    return other ?? [];
  });
}
