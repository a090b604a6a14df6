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
  const key = named === undefined ? `${fact} ${answer}` : `${fact} ${answer} ${textOf(named)}`;
  let told = known.get(key);
  if (told === undefined) {
    told = answering(facts, fact, answer, named);
    if (tellsMore(fact)) told = withImplied(told);
    known.set(key, told);
  }
  return told;
}

/** Lists of values are plain data that nobody alters: each is written out once. */
const texts = new WeakMap<readonly string[], string>();

function textOf(values: readonly string[]): string {
  let text = texts.get(values);
  if (text === undefined) {
    text = values.join(",");
    texts.set(values, text);
  }
  return text;
}
