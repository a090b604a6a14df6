import type { Facts } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";

/** What can be told only once it is known what became of the direct victim, or follows from it. */
const afterFate: ReadonlySet<EligibilityFactCode> = new Set<EligibilityFactCode>([
  "victim-status",
  "death-date",
  "dependent-on-victim",
  "cohabitation-years",
  "common-child",
  "closer-survivor",
  "personal-representative",
]);

/** Whether the person looks for somebody and does not know what became of the other. */
export function isFateUnknown(facts: Facts): boolean {
  return facts["victim-deceased"] === undefined && looksForSomebody(facts);
}

/** Whether a fact can be told only once the fate is known, which it is not. */
export function waitsForFate(fact: EligibilityFactCode, facts: Facts): boolean {
  return afterFate.has(fact) && isFateUnknown(facts);
}

/**
 * What to ask somebody who looks for another: the fate first, in place of what can be told only afterwards. `tells` says
 * whether the fate would tell anything; where it does not, the own relation to the event is asked for all the same.
 */
export function withFateFirst(
  facts: readonly EligibilityFactCode[],
  tells: (fact: EligibilityFactCode) => boolean,
): readonly EligibilityFactCode[] {
  const others = facts.filter((fact) => !afterFate.has(fact));
  if (others.length === facts.length) return facts;
  if (others.includes("victim-deceased")) return others;
  if (tells("victim-deceased")) return [...others, "victim-deceased"];
  return facts.includes("victim-status") ? [...others, "victim-status"] : [...others, "victim-deceased"];
}

/** Whether a person looks for somebody of whom nothing is known yet. */
export function looksForSomebody(facts: Facts): boolean {
  return facts["victim-status"]?.includes("searching-relative") === true;
}
