import type { Criterion } from "../../generated/types/model.ts";
import { isWellFormed } from "../eligibility/well-formed.ts";
import type { Entitlement } from "../entitlement/entitlement.ts";

/**
 * Open, and likely not the person's: a policy that nobody said there is, and what was set up for an event that may be another
 * one, as long as the day is not told. They stand after what a State gives to whoever was hit by a crime.
 */
export function standsBack({ record, verdict, missing }: Entitlement): boolean {
  if (verdict !== "unknown") return false;
  if (record.kind !== "compensation-scheme") return record.event !== undefined && isDayOpen(missing);
  return record.schemeType === "private-insurance" || (isDayOpen(missing) && isForDays(record.criteria));
}

function isDayOpen(missing: Entitlement["missing"]): boolean {
  return missing.some(({ fact }) => fact === "event-date");
}

/** Whether conditions can hold for an event between two days alone. */
function isForDays(criterion: Criterion | undefined): boolean {
  if (!isWellFormed(criterion)) return false;
  const { from, until } = boundsOf(criterion);
  return from && until;
}

/** Whether the day of the event has a first day, and a last one. */
interface Bounds {
  readonly from: boolean;
  readonly until: boolean;
}

function boundsOf(criterion: Criterion): Bounds {
  switch (criterion.op) {
    case "all": {
      const parts = criterion.of.map(boundsOf);
      return { from: parts.some(({ from }) => from), until: parts.some(({ until }) => until) };
    }
    case "any": {
      const parts = criterion.of.map(boundsOf);
      return { from: parts.every(({ from }) => from), until: parts.every(({ until }) => until) };
    }
    case "date": {
      const isBefore = criterion.is === "before" || criterion.is === "on-or-before";
      const isEvent = criterion.fact === "event-date";
      return { from: isEvent && !isBefore, until: isEvent && isBefore };
    }
    default:
      return { from: false, until: false };
  }
}
