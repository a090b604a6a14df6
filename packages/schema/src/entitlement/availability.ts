import type { AvailabilityCode } from "../codelists/availability.ts";
import type { LifeCycleCode } from "../codelists/life-cycle.ts";
import type { Day } from "../eligibility/calendar.ts";

/** Whether something can be asked for, whatever the person's situation. */
export type Availability = AvailabilityCode;

/** The life of a scheme, a service, a measure or a contact point, as a record states it. */
interface LifeCycle {
  readonly stage?: LifeCycleCode | undefined;
  readonly period?: { readonly from?: string | undefined; readonly until?: string | undefined } | undefined;
}

/** Something that may have a life cycle. */
interface Living {
  readonly lifeCycle?: LifeCycle | undefined;
}

/** Availability on a day, from the stage and the period of the life cycle. Without a life cycle it is unknown. */
export function availabilityOf({ lifeCycle }: Living, today: Day): Availability {
  const stated = statedAvailability(lifeCycle);
  const { from, until } = lifeCycle?.period ?? {};
  // That it was meant to open again by now is no news that it did.
  if (stated === "suspended" && until !== undefined && today.slice(0, until.length) > until) return "unknown";
  if (stated !== "available") return stated;
  if (until !== undefined && today.slice(0, until.length) > until) return "ended";
  return from !== undefined && today.slice(0, from.length) < from ? "planned" : "available";
}

/** Availability as the record states it, for answers that do not depend on a day: from the stage alone. */
export function statedAvailability(lifeCycle: LifeCycle | undefined): Availability {
  const stage = lifeCycle?.stage;
  if (stage === undefined) return "unknown";
  return stage === "active" || stage === "extended" ? "available" : stage;
}

/** Whether nothing says that it cannot be asked for: what no record says is no refusal. */
export function mayBeAsked(availability: Availability): boolean {
  return availability === "available" || availability === "unknown";
}
