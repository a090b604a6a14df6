import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { Verdict } from "./verdict.ts";

/** A comparison's verdict, and the facts that would have to be known where it is unknown. */
export interface Weighed {
  readonly verdict: Verdict;
  readonly missing: readonly EligibilityFactCode[];
}

const met: Weighed = { verdict: "met", missing: [] };
const notMet: Weighed = { verdict: "not-met", missing: [] };

/** What a comparison comes out as whose fact is known. */
export function settled(value: boolean): Weighed {
  return value ? met : notMet;
}

const open = new Map<EligibilityFactCode, Weighed>();

/** What a comparison comes out as that lacks one fact. */
export function lacking(fact: EligibilityFactCode): Weighed {
  const known = open.get(fact);
  if (known) return known;
  const made: Weighed = { verdict: "unknown", missing: [fact] };
  open.set(fact, made);
  return made;
}
