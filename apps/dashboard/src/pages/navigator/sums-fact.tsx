import { grouped, type ListedSum, type NavigatedEntitlement } from "@civic/schema/compute";
import { cutLines } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { Amounts } from "../../records/amounts.tsx";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { LazyDetails } from "./lazy-details.tsx";
import { navigatorWords } from "./words.ts";

interface SumsFactProps {
  readonly entitlement: NavigatedEntitlement;
}

/** The sums that may be the person's, and, folded, those that are for others. */
export function SumsFact({ entitlement: { record, sums, verdict } }: SumsFactProps): ReactElement | null {
  const { sums: said } = navigatorWords.useWords();
  const language = useLanguage();
  if (sums.length === 0 || verdict === "not-met") return null;
  const having = (applies: ListedSum["applies"]) => sums.filter((sum) => sum.applies === applies);
  const [own, open, others] = [having("met"), having("unknown"), having("not-met")];
  return (
    <Fact term={said.title}>
      {own.length > 0 && (
        <div>
          <p className="soft small">{said.own}</p>
          <ByHead of={record} sums={own} />
        </div>
      )}
      {open.length > 0 && (
        <div>
          <p className="soft small">{said.open}</p>
          <ByHead of={record} sums={open} />
        </div>
      )}
      {cutLines(record, language).map((cut) => (
        <p key={cut}>{cut}</p>
      ))}
      {others.length > 0 && (
        <LazyDetails className="closed-group" printed={false} summary={said.others(others.length)}>
          {() => <ByHead of={record} sums={others} />}
        </LazyDetails>
      )}
    </Fact>
  );
}

interface ByHeadProps {
  readonly of: NavigatedEntitlement["record"];
  readonly sums: readonly ListedSum[];
}

/** Sums under the national name of the head of damage for which they are paid, where they are tied to one. */
function ByHead({ of, sums }: ByHeadProps): ReactElement {
  return (
    <>
      {[...grouped(sums, ({ head }) => JSON.stringify(head ?? null))].map(([key, alike]) => {
        const head = alike[0]?.head;
        const isSaid = alike.every(({ amount: { label } }) =>
          Object.entries(label).every(([tag, text]) => head?.[tag as keyof typeof head] === text),
        );
        return (
          <div key={key}>
            {head && !isSaid && (
              <p className="small">
                <Localised of={of} text={head} />
              </p>
            )}
            <Amounts of={of} amounts={alike.map(({ amount }) => amount)} />
          </div>
        );
      })}
    </>
  );
}
