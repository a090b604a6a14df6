import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { MissingFact } from "../eligibility/missing-facts.ts";
import { mayBeAsked } from "../entitlement/availability.ts";
import type { Entitlement } from "../entitlement/entitlement.ts";
import { byText } from "../entitlement/in-order.ts";

/**
 * What to ask next over several entitlements: the facts that settle most verdicts; then those that make a last day known;
 * at the very end what only exclusions ask for, which the authority may examine.
 */
export function questionsOf(entitlements: readonly Entitlement[]): MissingFact[] {
  const open = entitlements.filter(({ missing }) => missing.length > 0);
  const asked = new Map<string, MissingFact>();
  for (const { missing } of open)
    for (const each of missing) {
      const key = each.level === undefined ? each.fact : `${each.fact} ${each.level}`;
      const settles = (asked.get(key)?.settles ?? 0) + each.settles / open.length;
      asked.set(key, { ...each, settles });
    }
  const facts = [...asked.values()].sort((a, b) => b.settles - a.settles || byText(a.fact, b.fact));
  const settling = facts.filter(({ settles }) => settles > 0);
  const examined = facts.filter(({ settles }) => settles === 0);
  const known = new Set(facts.map(({ fact }) => fact));
  const days = [...new Set(entitlements.flatMap(daysMissing))].filter((fact) => !known.has(fact)).sort();
  return [...settling, ...days.map((fact) => ({ fact, settles: 0 })), ...examined];
}

const none: readonly EligibilityFactCode[] = [];

/** Days without which nobody knows until when something can be asked for. */
function daysMissing({ verdict, availability, timeLimit }: Entitlement): readonly EligibilityFactCode[] {
  if (verdict === "not-met" || !mayBeAsked(availability) || !timeLimit) return none;
  const { state, lastDay, missing } = timeLimit;
  const isOpenEnded = state === "unknown" || (state === "open" && lastDay?.latest === undefined);
  return isOpenEnded ? missing : none;
}
