import type { Facts } from "../../generated/types/model.ts";
import type { Day } from "./calendar.ts";
import type { Limited } from "./fold-criterion.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Whether a criterion that holds for a time is one on the day that counts: met within its period, both ends included; a
 * year or a month holds all its days. Unknown where the day is not known.
 */
export function forceOf({ valid, validOn }: Limited, facts: Facts, today: Day | undefined): Verdict {
  const { from, until } = valid;
  if (from === undefined && until === undefined) return "met";
  const day = validOn === undefined ? today : facts[validOn];
  if (day === undefined) return "unknown";
  if (from !== undefined && day.slice(0, from.length) < from) return "not-met";
  return until !== undefined && day.slice(0, until.length) > until ? "not-met" : "met";
}
