import type { EntitlementRecord } from "../entitlement/conditions.ts";
import { timesLine } from "./observed-time-words.ts";
import type { Phrasing } from "./phrasing.ts";

/**
 * How long it takes until something is given or decided, beside what was promised; undefined where no source says how long
 * it really took: a promise alone stands with the time limits.
 */
export function takesLine(record: EntitlementRecord, phrasing: Phrasing): string | undefined {
  const [promised, observed] =
    record.kind === "service"
      ? [record.responseTime, record.observedTimes]
      : record.kind === "compensation-scheme"
        ? [record.decisionTime?.clocks, record.decisionTime?.observed]
        : [];
  return observed && timesLine(promised, observed, phrasing);
}
