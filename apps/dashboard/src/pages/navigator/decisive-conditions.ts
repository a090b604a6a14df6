import type { Explanation, Verdict } from "@civic/schema/compute";

/** A single condition on which a verdict rests. */
export interface DecisiveCondition {
  readonly leaf: Explanation;
  /** It must not be so: the law names it as what takes the right away. */
  readonly negated: boolean;
}

/**
 * The single conditions on which a verdict rests: what is still open, or what is not met. Parts that another verdict has
 * settled are left out.
 */
export function decisiveConditions(
  explanation: Explanation,
  verdict = explanation.verdict,
  negated = false,
): readonly DecisiveCondition[] {
  if (explanation.verdict !== verdict) return [];
  if (!explanation.of) return [{ leaf: explanation, negated }];
  const isNot = explanation.op === "not";
  const inside = isNot ? opposite[verdict] : verdict;
  return explanation.of.flatMap((part) => decisiveConditions(part, inside, negated !== isNot));
}

const opposite = { met: "not-met", unknown: "unknown", "not-met": "met" } as const satisfies Record<
  Verdict,
  Verdict
>;
