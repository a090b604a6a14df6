import type { Facts } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { MissingFact } from "../eligibility/missing-facts.ts";
import { waitsForFate } from "../eligibility/unknown-fate.ts";
import { mayBeAsked } from "../entitlement/availability.ts";
import type { Entitlement } from "../entitlement/entitlement.ts";
import { byText } from "../entitlement/in-order.ts";

/** A fact with how much it settles of the open schemes that can be claimed now, and of everything that is open. */
interface Asked {
  readonly each: MissingFact;
  readonly ofSchemes: number;
  readonly ofAll: number;
}

/**
 * What to ask next over several entitlements: the facts that settle most schemes, whose time runs, then those that settle
 * most of the rest; then those that make a last day known, and those that decide which of the listed sums are paid; at
 * the very end what only exclusions ask for, which the authority may examine. Of what is known in part more is asked
 * after what is not known at all, save the other side of the event, on which most depends. Whether another State pays is
 * asked last of what settles a scheme: it is decided there, and nobody knows it in the first days.
 */
export function questionsOf(entitlements: readonly Entitlement[], given: Facts): MissingFact[] {
  const open = entitlements.filter(({ missing }) => missing.length > 0);
  const isMore = ({ each: { fact, level } }: Asked) =>
    Number(level === undefined && given[fact] !== undefined);
  const facts = askedIn(open).sort(
    (a, b) =>
      isMore(a) - isMore(b) ||
      isDecidedElsewhere(a) - isDecidedElsewhere(b) ||
      b.ofSchemes - a.ofSchemes ||
      b.ofAll - a.ofAll ||
      byText(a.each.fact, b.each.fact),
  );
  const settling = facts.filter(({ ofAll }) => ofAll > 0);
  const examined = facts.filter(({ ofAll }) => ofAll === 0);
  const known = new Set(facts.map(({ each }) => each.fact));
  const days = [...new Set(entitlements.flatMap(daysMissing))]
    .filter((fact) => !known.has(fact) && !waitsForFate(fact, given))
    .sort();
  const sums = [...new Set(entitlements.flatMap(sumsMissing))]
    .filter((fact) => !known.has(fact) && !days.includes(fact) && !waitsForFate(fact, given))
    .sort();
  return [
    ...settling.map(({ each, ofAll }) => ({ ...each, settles: ofAll / open.length })),
    ...[...days, ...sums].map((fact) => ({ fact, settles: 0 })),
    ...examined.map(({ each }) => each),
  ];
}

function isDecidedElsewhere({ each: { fact } }: Asked): number {
  return Number(fact === "other-state-compensates");
}

function askedIn(open: readonly Entitlement[]): Asked[] {
  const asked = new Map<string, Asked>();
  for (const entitlement of open) {
    const isNow = isClaimedNow(entitlement);
    for (const each of entitlement.missing) {
      const key = each.level === undefined ? each.fact : `${each.fact} ${each.level}`;
      const { ofSchemes, ofAll } = asked.get(key) ?? { ofSchemes: 0, ofAll: 0 };
      const more = isNow ? each.settles : 0;
      asked.set(key, { each, ofSchemes: ofSchemes + more, ofAll: ofAll + each.settles });
    }
  }
  return [...asked.values()];
}

/** A scheme that can be claimed before anybody is sentenced, and whose time has begun or never begins. */
function isClaimedNow({ record, availability, timeLimit }: Entitlement): boolean {
  return (
    record.kind === "compensation-scheme" &&
    record.schemeType !== "offender-liability" &&
    mayBeAsked(availability) &&
    timeLimit?.state !== "not-yet-open" &&
    timeLimit?.state !== "not-running"
  );
}

const none: readonly EligibilityFactCode[] = [];

/** Facts without which nobody knows which sums are paid to somebody who has the right. */
function sumsMissing({ verdict, availability, sums }: Entitlement): readonly EligibilityFactCode[] {
  if (verdict !== "met" || !mayBeAsked(availability)) return none;
  return sums.flatMap(({ missing = none }) => missing);
}

/** Days without which nobody knows until when something can be asked for. */
function daysMissing({ verdict, availability, timeLimit }: Entitlement): readonly EligibilityFactCode[] {
  if (verdict === "not-met" || !mayBeAsked(availability) || !timeLimit) return none;
  const { state, lastDay, missing } = timeLimit;
  const isOpenEnded = state === "unknown" || (state === "open" && lastDay?.latest === undefined);
  return isOpenEnded ? missing : none;
}
