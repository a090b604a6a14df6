import type { Explanation } from "../eligibility/explanation.ts";
import type { Entitlement } from "../entitlement/entitlement.ts";
import { askedWords } from "./asked-words.ts";
import { type DecidingLeaf, decidingLeaves } from "./deciding-leaves.ts";
import { factItemWords, factWords } from "./fact-words.ts";
import { labelOf } from "./label.ts";
import { markedPart, markedText } from "./localised.ts";
import type { Phrasing } from "./phrasing.ts";

/** Most codes of a condition that are named; a list of ways to kill tells nobody why. */
const mostNamed = 3;

/**
 * Why a verdict is as it is: the conditions that decided it, each in words and once, the right way round where they stand
 * under a “not”. With what is known where that does not fit.
 */
export function whyWords(explanation: Explanation, phrasing: Phrasing): readonly string[] {
  const { why } = phrasing.words.answers;
  const said = decidingLeaves(explanation).map((leaf) => {
    const text = conditionWords(leaf, phrasing, why.mustNotBe);
    return explanation.verdict === "not-met" ? withKnown(text, leaf.condition, phrasing) : text;
  });
  return [...new Set(said)];
}

/** Why an entitlement has its verdict: an exclusion that is met, which decides alone, else the conditions. */
export function entitlementWhyWords(
  { explanation, exclusions }: Pick<Entitlement, "explanation" | "exclusions">,
  phrasing: Phrasing,
): readonly string[] {
  if (exclusions?.verdict === "met") return unlessWords([exclusions], phrasing);
  return explanation ? whyWords(explanation, phrasing) : [];
}

/** Exclusions that stay open, each in words and once: what the authority may examine. */
export function unlessWords(open: readonly Explanation[], phrasing: Phrasing): readonly string[] {
  const { notSo } = phrasing.words.answers.unless;
  const leaves = open.flatMap(decidingLeaves);
  const said = leaves.map((leaf) => {
    const { op, label } = leaf.condition;
    // The authority is the one who judges: that somebody has to needs no saying.
    if (op === "human-check" && label && !leaf.negated) return markedPart(label, phrasing);
    return conditionWords(leaf, phrasing, notSo);
  });
  return [...new Set(said)];
}

/** The words of the law where they are in the language of the reader; else the fact and what is asked of it. */
function conditionWords(
  { condition, negated, label: turned }: DecidingLeaf,
  phrasing: Phrasing,
  inverted: (condition: string) => string,
): string {
  const { words, labels, language } = phrasing;
  const { fact, op } = condition;
  const label = turned ?? condition.label;
  const invert = (text: string) => (negated && !turned ? inverted(text) : text);
  if (op === "human-check") return invert(words.answers.why.judge(label ? markedPart(label, phrasing) : ""));
  if (label?.[language] !== undefined || !fact) return invert(label ? markedText(label, phrasing) : op);
  const name = labelOf(labels, "eligibility-fact", fact);
  const asked = op === "fact" ? undefined : askedInShort(condition, phrasing);
  const named = asked === undefined ? name : name + words.colon + asked;
  if (!negated) return named;
  if (asked !== undefined && (op === "country" || op === "code"))
    return name + words.colon + words.answers.why.otherThan(asked);
  return inverted(named);
}

function askedInShort({ asked }: Explanation, phrasing: Phrasing): string | undefined {
  const { words } = phrasing;
  if (asked?.op !== "code" || asked.in.length <= mostNamed) return asked && askedWords(asked, phrasing);
  const named = asked.in.slice(0, mostNamed).map((code) => factItemWords(asked.fact, code, phrasing));
  return `${named.join(words.joiner)} ${words.more(asked.in.length - mostNamed)}`;
}

function withKnown(said: string, { fact, known }: Explanation, phrasing: Phrasing): string {
  if (fact === undefined || known === undefined) return said;
  return phrasing.words.answers.why.known(said, factWords(fact, known, phrasing));
}
