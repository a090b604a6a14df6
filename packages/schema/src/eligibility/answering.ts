import type { Facts } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import type { Answer } from "./possible-answers.ts";
import { deniedOf, saysNotAll } from "./silence.ts";

/**
 * Facts with one more answer. Of a list that does not say all the answer comes beside what is known, and denies what else
 * was asked for: who was asked has named all that applies.
 */
export function answering(
  facts: Facts,
  fact: EligibilityFactCode,
  answer: Answer,
  asked: readonly string[] = [],
): Facts {
  if (!saysNotAll(fact)) return { ...facts, [fact]: answer };
  const known = [...((facts[fact] ?? []) as readonly string[]), ...(answer as readonly string[])];
  const denied = [...(deniedOf(facts, fact) ?? []), ...asked.filter((value) => !known.includes(value))];
  if (denied.length === 0) return { ...facts, [fact]: known };
  return { ...facts, [fact]: known, not: { ...facts.not, [fact]: denied } };
}
