import type { AvailabilityCode } from "../codelists/availability.ts";
import type { Day } from "../eligibility/calendar.ts";
import type { EntitlementRecord } from "./conditions.ts";

/** Whether something can be asked for today, whatever the person's situation. */
export type Availability = AvailabilityCode;

/** Availability of a record on a day, from its life cycle. Without one it is unknown. */
export function availabilityOf(record: EntitlementRecord, today: Day): Availability {
  const { lifeCycle } = record;
  if (!lifeCycle) return "unknown";
  if (lifeCycle.stage === "ended" || lifeCycle.stage === "planned") return lifeCycle.stage;
  const { from, until } = lifeCycle.period ?? {};
  if (until !== undefined && today.slice(0, until.length) > until) return "ended";
  return from !== undefined && today.slice(0, from.length) < from ? "planned" : "available";
}
