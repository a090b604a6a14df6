import type { CompensationScheme, Criterion } from "../../generated/types/model.ts";
import { isWellFormed } from "../eligibility/well-formed.ts";
import type { Entitlement } from "../entitlement/entitlement.ts";

/**
 * Open, and likely not the person's: a policy that nobody said there is, what a State gives its servants as long as nobody said
 * that the person is one, and what was set up for an event that may be another one, as long as the day is not told.
 * They stand after what a State gives to whoever was hit by a crime.
 */
export function standsBack({ record, verdict, missing }: Entitlement): boolean {
  if (verdict !== "unknown") return false;
  if (record.kind !== "compensation-scheme") return record.event !== undefined && isDayOpen(missing);
  const { from, until } = boundsIn(record) ?? {};
  // Conditions that can hold for an event between two days alone.
  return isOfFew(record) || (isDayOpen(missing) && from === true && until === true);
}

/**
 * Whether a scheme is claimed after the others: it stands back; or it is not the one for victims of crime, no facts can settle
 * it, and no time is known of it, as with an act of which nobody knows whether it is in force, or a favour without rules.
 */
export function isClaimedLast(claim: Entitlement): boolean {
  const { record, verdict } = claim;
  if (verdict !== "unknown" || record.kind !== "compensation-scheme") return standsBack(claim);
  const { schemeType, timeLimit } = record;
  const isGeneral = schemeType === "crime-compensation-scheme" || schemeType === "social-compensation-law";
  return standsBack(claim) || (!isGeneral && timeLimit === undefined && boundsIn(record)?.judged === true);
}

/** What rests on a tie that few have: a policy, a post with the State. */
function isOfFew({ schemeType }: CompensationScheme): boolean {
  return schemeType === "private-insurance" || schemeType === "public-servant-scheme";
}

function boundsIn({ criteria }: CompensationScheme): Bounds | undefined {
  return isWellFormed(criteria) ? boundsOf(criteria) : undefined;
}

function isDayOpen(missing: Entitlement["missing"]): boolean {
  return missing.some(({ fact }) => fact === "event-date");
}

/** What whoever meets conditions must have, whatever the rest. */
interface Bounds {
  /** The event is of a first day or later. */
  readonly from: boolean;
  /** The event is of a last day or earlier. */
  readonly until: boolean;
  /** Somebody has judged. */
  readonly judged: boolean;
}

function boundsOf(criterion: Criterion): Bounds {
  const { op } = criterion;
  if (op === "all" || op === "any") {
    const parts = criterion.of.map(boundsOf);
    const has = (bound: keyof Bounds) =>
      op === "all" ? parts.some((part) => part[bound]) : parts.every((part) => part[bound]);
    return { from: has("from"), until: has("until"), judged: has("judged") };
  }
  const isEvent = op === "date" && criterion.fact === "event-date";
  const isBefore = isEvent && (criterion.is === "before" || criterion.is === "on-or-before");
  return { from: isEvent && !isBefore, until: isBefore, judged: op === "human-check" };
}
