import type { Facts } from "../../generated/types/model.ts";
import { isMember } from "../codelists/country-group-members.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { Day } from "./calendar.ts";
import type { FactOf } from "./fact.ts";
import type { Comparison } from "./fold-criterion.ts";
import { isRuledOut, saysNotAll } from "./silence.ts";
import { anyOf, type Verdict, verdictOf } from "./verdict.ts";
import { lacking, settled, type Weighed } from "./weighed.ts";

type CountryComparison = Extract<Comparison, { op: "country" }>;

/** Weighs a comparison of States with States, with groups of them, and with another fact: met with any. */
export function weighCountry(comparison: CountryComparison, facts: Facts, today: Day | undefined): Weighed {
  const { fact, states, groups, sameAs } = comparison;
  const named = states === undefined ? notMet : weighStates(fact, states, facts);
  if (named.verdict === "met" || (groups === undefined && sameAs === undefined)) return named;
  const grouped = groups === undefined ? notMet : weighGroups(fact, groups, { facts, today });
  if (grouped.verdict === "met") return grouped;
  const same = sameAs === undefined ? notMet : weighSame(fact, sameAs, facts);
  if (same.verdict === "met") return same;
  return either(either(named, grouped), same);
}

const notMet = settled(false);

/** Of two that are not met, or unknown, one or the other. */
function either(one: Weighed, other: Weighed): Weighed {
  if (one.verdict === "not-met") return other;
  if (other.verdict === "not-met") return one;
  return { verdict: "unknown", missing: [...new Set([...one.missing, ...other.missing])] };
}

function weighStates(fact: FactOf<"country">, states: readonly string[], facts: Facts): Weighed {
  const known = facts[fact];
  if (known !== undefined) for (const state of states) if (holds(known, state)) return settled(true);
  if (known !== undefined && !saysNotAll(fact)) return notMet;
  for (const state of states) if (!isRuledOut(facts, fact, state)) return lacking(fact);
  return notMet;
}

function holds(known: string | readonly string[], state: string): boolean {
  return typeof known === "string" ? known === state : known.includes(state);
}

function weighGroups(
  fact: FactOf<"country">,
  groups: NonNullable<CountryComparison["groups"]>,
  { facts, today }: { readonly facts: Facts; readonly today: Day | undefined },
): Weighed {
  const known = facts[fact];
  if (known === undefined) return lacking(fact);
  const day = fact === "residence-now" ? today : facts["event-date"];
  const verdict = anyOf(listOf(known), (state) =>
    anyOf(groups, (group) => verdictOf(isMember(group, state, day))),
  );
  if (verdict === "met") return settled(true);
  if (verdict === "unknown")
    return day === undefined && fact !== "residence-now" ? lacking("event-date") : unknown;
  return saysNotAll(fact) && known.length > 0 ? lacking(fact) : notMet;
}

/** A list of members that is not finished leaves it open, whatever else is known. */
const unknown: Weighed = { verdict: "unknown", missing: [] };

/** Whether two facts name one State: unknown where one of them is, and where a list that does not say all may hold it. */
function weighSame(fact: FactOf<"country">, other: FactOf<"country">, facts: Facts): Weighed {
  const missing: EligibilityFactCode[] = [fact, other].filter((each) => facts[each] === undefined);
  if (missing.length > 0) return { verdict: "unknown", missing };
  const verdict = anyOf([fact, other], (each) => namesOneOf(each, each === fact ? other : fact, facts));
  if (verdict !== "unknown") return settled(verdict === "met");
  return lacking(saysNotAll(fact) ? fact : other);
}

/** Whether a fact names a State that the other names. */
function namesOneOf(fact: FactOf<"country">, other: FactOf<"country">, facts: Facts): Verdict {
  return anyOf(listOf(facts[other] ?? []), (state): Verdict => {
    if (holds(facts[fact] ?? [], state)) return "met";
    return isRuledOut(facts, fact, state) ? "not-met" : "unknown";
  });
}

function listOf(known: string | readonly string[]): readonly string[] {
  return typeof known === "string" ? [known] : known;
}
