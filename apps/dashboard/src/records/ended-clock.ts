import type { Clock } from "@civic/schema";
import { deadlineOf } from "@civic/schema/compute";

/** The last day of a time that days of the calendar alone bound, where that day has passed: it is open to nobody any more. */
export function endedOn(clock: Clock, today: string): string | undefined {
  if (clock.startsOn === undefined && clock.endsOn === undefined) return undefined;
  const last = deadlineOf(clock, { facts: {} }, today).lastDay?.latest;
  return last !== undefined && last < today ? last : undefined;
}
