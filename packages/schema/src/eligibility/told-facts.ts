import type { Facts } from "../../generated/types/model.ts";
import type { EligibilityFactCode } from "../codelists/eligibility-fact.ts";
import { answering } from "./answering.ts";
import { tellsMore, withImplied } from "./known-facts.ts";
import type { Answer } from "./possible-answers.ts";

/** One situation is weighed with many records, which ask for the same facts: what an answer tells is worked out once. */
const tolds = new WeakMap<Facts, Map<string, Facts>>();

/** The facts with one more answer, and all that follows from it. */
export function toldFacts(
  facts: Facts,
  fact: EligibilityFactCode,
  answer: Answer,
  named: readonly string[] | undefined,
): Facts {
  let known = tolds.get(facts);
  if (known === undefined) {
    known = new Map();
    tolds.set(facts, known);
  }
  const key = named === undefined ? `${fact} ${answer}` : `${fact} ${answer} ${named}`;
  let told = known.get(key);
  if (told === undefined) {
    told = answering(facts, fact, answer, named);
    if (tellsMore(fact)) told = withImplied(told);
    known.set(key, told);
  }
  return told;
}
