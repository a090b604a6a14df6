import type { ListedSum, NavigatedEntitlement } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { Amounts } from "../../records/amounts.tsx";
import { useLanguage } from "../../words/language.tsx";
import { LazyDetails } from "./lazy-details.tsx";

interface SumsFactProps {
  readonly entitlement: NavigatedEntitlement;
}

/** The sums that may be the person's, and, folded, those that are for others. */
export function SumsFact({ entitlement: { record, sums, verdict } }: SumsFactProps): ReactElement | null {
  const { sums: said } = useLanguage().words.navigator;
  if (sums.length === 0 || verdict === "not-met") return null;
  const having = (applies: ListedSum["applies"]) =>
    sums.filter((sum) => sum.applies === applies).map(({ amount }) => amount);
  const [own, open, others] = [having("met"), having("unknown"), having("not-met")];
  return (
    <Fact term={said.title}>
      {own.length > 0 && (
        <div>
          <p className="soft small">{said.own}</p>
          <Amounts of={record} amounts={own} />
        </div>
      )}
      {open.length > 0 && (
        <div>
          <p className="soft small">{said.open}</p>
          <Amounts of={record} amounts={open} />
        </div>
      )}
      {others.length > 0 && (
        <LazyDetails className="closed-group" printed={false} summary={said.others(others.length)}>
          {() => <Amounts of={record} amounts={others} />}
        </LazyDetails>
      )}
    </Fact>
  );
}
