import type { Explanation, NavigatedEntitlement } from "@civic/schema/compute";
import { type ReactElement, useMemo } from "react";
import { useLanguage } from "../../words/language.tsx";
import { type DecisiveCondition, decisiveConditions } from "./decisive-conditions.ts";

const named = 3;

interface WhyLineProps {
  readonly entitlement: NavigatedEntitlement;
}

/** Why, in one line: the facts that decided, and how many points a person has to judge; what must not be so says so. */
export function WhyLine({ entitlement }: WhyLineProps): ReactElement | null {
  const { words, label } = useLanguage();
  const { verdict, explanation, exclusions, unless } = entitlement;
  const { why } = words.navigator;
  const conditions = useMemo(
    () => decisiveOf({ verdict, explanation, exclusions, unless }),
    [verdict, explanation, exclusions, unless],
  );
  if (conditions.length === 0) return null;
  const facts = conditions.filter(({ leaf }) => leaf.fact !== undefined);
  const first = facts.slice(0, named);
  const toJudge = conditions.length - facts.length;
  const lead = verdict === "met" ? why.unless : verdict === "unknown" ? why.open : why.notMet;
  return (
    <span className="why-line">
      <span>{lead} </span>
      {first.map(({ leaf, negated }, index) => (
        <span key={leaf.pointer}>
          {index > 0 && words.joiner}
          {leaf.fact && label("eligibility-fact", leaf.fact)}
          {negated && ` (${why.mustNot})`}
        </span>
      ))}
      {facts.length > named && ` ${why.andMore(facts.length - named)}`}
      {toJudge > 0 && `${first.length > 0 ? words.joiner : ""}${why.toJudge(toJudge)}`}
    </span>
  );
}

type Decided = Pick<NavigatedEntitlement, "verdict" | "unless"> & {
  readonly explanation: Explanation | undefined;
  readonly exclusions: Explanation | undefined;
};

/** A right is there unless something takes it away, is taken away, or rests on its conditions; each is said once. */
function decisiveOf({ verdict, explanation, exclusions, unless }: Decided): readonly DecisiveCondition[] {
  const all =
    verdict === "met"
      ? unless.flatMap((each) => decisiveConditions(each))
      : [
          ...(explanation && explanation.verdict === verdict ? decisiveConditions(explanation) : []),
          ...(verdict === "not-met" && exclusions?.verdict === "met"
            ? decisiveConditions(exclusions).map(({ leaf, negated }) => ({ leaf, negated: !negated }))
            : []),
        ];
  return [...new Map(all.map((each) => [each.leaf.fact ?? each.leaf.pointer, each])).values()];
}
