import type { Facts } from "../../generated/types/model.ts";
import type { Day } from "./calendar.ts";
import type { FactOf } from "./fact.ts";

/** The least and the most that a number can be. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * What other facts say of a number that is not given: who was eight in the year before last is nine or ten, nobody has
 * lived anywhere for longer than at all. Nothing where they say nothing.
 */
export function boundsOf(fact: FactOf<"number">, facts: Facts, today: Day | undefined): Bounds | undefined {
  const { "age-at-event": then, "age-now": now, "event-date": event } = facts;
  if (fact === "age-now" && then !== undefined) {
    const years = yearsSince(event, today);
    return { least: then + (years ?? 0), most: years === undefined ? Infinity : then + years + 1 };
  }
  if (fact === "age-at-event" && now !== undefined) {
    const years = yearsSince(event, today);
    return {
      least: years === undefined ? 0 : Math.max(0, now - years - 1),
      most: Math.max(0, now - (years ?? 0)),
    };
  }
  if (fact === "residence-years") {
    const most = then ?? boundsOf("age-at-event", facts, today)?.most;
    return most === undefined ? undefined : { least: 0, most };
  }
  return undefined;
}

/** Completed years from a day to another that is not before it. A birthday lies in each, and may lie in the one begun. */
function yearsSince(day: Day | undefined, today: Day | undefined): number | undefined {
  if (day === undefined || today === undefined || today < day) return undefined;
  const years = Number(today.slice(0, 4)) - Number(day.slice(0, 4));
  return today.slice(4) < day.slice(4) ? years - 1 : years;
}
