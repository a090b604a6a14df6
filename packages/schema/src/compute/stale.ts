import type { CivicRecord } from "../../generated/types/model.ts";
import type { Day } from "../eligibility/calendar.ts";
import { isOlderThan } from "./older-than.ts";

/** How many years a record may stand unchecked before it is out of date. */
const freshYears = 2;

/** When a record was last known to be right: the day it describes, or a later one on which a body confirmed it. */
export function lastSeen({
  asOf,
  confirmations = [],
}: Pick<Partial<CivicRecord>, "asOf" | "confirmations">): string | undefined {
  return [asOf, ...confirmations.map(({ on }) => on)]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** Whether what was {@link lastSeen} is out of date, as it is where nobody says when it was seen. */
export function isStale(seen: string | undefined, today: Day): boolean {
  return seen === undefined || isOlderThan(freshYears, seen, today);
}
