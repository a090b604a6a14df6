import type { LocalisedText } from "../../generated/types/model.ts";
import type { Explanation } from "../eligibility/explanation.ts";
import type { Verdict } from "../eligibility/verdict.ts";

/** A single condition on which a verdict rests. */
export interface DecidingLeaf {
  readonly condition: Explanation;
  /** It stands under a “not”: what is wanted is that it is not so. */
  readonly negated: boolean;
  /** The words of that “not”, which say it the right way round. */
  readonly label?: LocalisedText;
}

/**
 * The single conditions on which a verdict rests: what is still open, what is not met, or what is met. Parts that another
 * verdict has settled are left out.
 */
export function decidingLeaves(explanation: Explanation): readonly DecidingLeaf[] {
  return leavesWith(explanation, explanation.verdict, { negated: false });
}

type Above = Omit<DecidingLeaf, "condition">;

function leavesWith(explanation: Explanation, verdict: Verdict, above: Above): readonly DecidingLeaf[] {
  if (explanation.verdict !== verdict) return [];
  const { of, op, label } = explanation;
  if (!of) return [{ condition: explanation, ...above }];
  const { negated } = above;
  if (op !== "not") return of.flatMap((part) => leavesWith(part, verdict, { negated }));
  return of.flatMap((part) =>
    leavesWith(part, opposite[verdict], { negated: !negated, ...(label && !negated && { label }) }),
  );
}

const opposite = { met: "not-met", unknown: "unknown", "not-met": "met" } as const satisfies Record<
  Verdict,
  Verdict
>;
