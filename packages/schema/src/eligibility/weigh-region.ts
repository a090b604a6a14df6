import type { Facts } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { Comparison } from "./fold-criterion.ts";
import { isRuledOut } from "./silence.ts";
import { liesIn, subdivisionsOf } from "./subdivisions.ts";
import { canLieIn } from "./territories.ts";
import { anyOf, verdictOf } from "./verdict.ts";
import { lacking, settled, type Weighed } from "./weighed.ts";

/** Facts that name a part of a State, each with the fact that names the State. */
const stateOf = {
  "event-region": "event-country",
  "residence-region": "residence-now",
} as const satisfies { readonly [Fact in EligibilityFactCode]?: EligibilityFactCode };

/** A fact that names a part of a State. */
export type RegionFact = keyof typeof stateOf;

/** Whether a fact names a part of a State. */
export function isRegionFact(fact: EligibilityFactCode): fact is RegionFact {
  return fact in stateOf;
}

/** One that is known, and of which nobody can tell whether it lies in what is asked for. */
const untold: Weighed = { verdict: "unknown", missing: [] };

/**
 * Weighs a comparison of parts of a State: met where the known one lies in one of those asked for, not met where it lies
 * apart from all, or in another State. Without records that name the parts, codes are compared as they stand.
 */
export function weighRegion(
  fact: RegionFact,
  { in: asked }: Extract<Comparison, { op: "code" }>,
  facts: Facts,
): Weighed {
  const { [fact]: known, [stateOf[fact]]: state } = facts;
  if (known === undefined) {
    const isOut = (area: string) =>
      isRuledOut(facts, fact, area) || (state !== undefined && !canLieIn(area, state));
    return asked.every(isOut) ? settled(false) : lacking(fact);
  }
  const parts = subdivisionsOf(facts);
  const verdict = parts ? anyOf(asked, liesIn(known, parts)) : verdictOf(asked.includes(known));
  return verdict === "unknown" ? untold : settled(verdict === "met");
}
