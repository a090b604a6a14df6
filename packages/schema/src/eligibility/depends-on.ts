import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { Comparison } from "./fold-criterion.ts";

const alone = new Map<EligibilityFactCode, ReadonlySet<EligibilityFactCode>>();

/** The facts on which a comparison depends: what it asks for, the fact with which it compares it, the day on which States were members. */
export function dependsOn(comparison: Comparison): ReadonlySet<EligibilityFactCode> {
  const { op, fact } = comparison;
  if (op === "date" && comparison.sinceFact !== undefined) return new Set([fact, comparison.sinceFact]);
  if (op === "country" && comparison.sameAs !== undefined) {
    const facts = new Set<EligibilityFactCode>([fact, comparison.sameAs]);
    return comparison.groups === undefined || fact === "residence-now" ? facts : facts.add("event-date");
  }
  if (op === "country" && comparison.groups !== undefined && fact !== "residence-now")
    return new Set([fact, "event-date"]);
  const known = alone.get(fact) ?? new Set([fact]);
  alone.set(fact, known);
  return known;
}
