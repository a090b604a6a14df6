import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { watchedDisputes } from "../../data/exchange.ts";
import { Disclosure } from "../../design/disclosure.tsx";
import { DataLink } from "../../records/data-link.tsx";
import { TakeAway } from "../../records/take-away.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { Dispute } from "./dispute.ts";
import { DisputeItem } from "./dispute-item.tsx";
import { disputeRows } from "./taken-rows.ts";
import { exchangeWords } from "./words.ts";

/** So many are shown with their evidence, which is asked for one by one; the others lead to it. */
const withEvidence = 5;

/** The records that are held back, and what was settled. */
export function DisputeList(): ReactElement {
  const own = exchangeWords.useWords();
  const { data } = useSuspenseQuery(watchedDisputes());
  const { disputes } = own;
  const open = data.items.filter(({ settled }) => settled === undefined);
  const settled = data.items.filter((each) => each.settled !== undefined);
  if (data.items.length === 0) return <p className="prose">{disputes.none}</p>;
  return (
    <>
      {open.length === 0 && <p className="prose">{disputes.noneOpen}</p>}
      <ul className="disputes">
        {open.map((dispute, index) => (
          <li key={`${dispute.id} ${dispute.version}`}>
            <DisputeItem dispute={dispute} showsEvidence={index < withEvidence} />
          </li>
        ))}
      </ul>
      {data.omitted !== undefined && <p>{disputes.omitted(data.omitted)}</p>}
      {settled.length > 0 && <Settled disputes={settled} />}
      <TakeAway
        title={disputes.title}
        name="held-back"
        rows={() => disputeRows(data.items, disputes)}
        data={() => data.items}
        call="/v1/disputes"
      />
    </>
  );
}

function Settled({ disputes: settled }: { readonly disputes: readonly Dispute[] }): ReactElement {
  const own = exchangeWords.useWords();
  const { words } = useLanguage();
  const { disputes } = own;
  return (
    <Disclosure title={disputes.settled(settled.length)} printed={false}>
      <ul>
        {settled.map(({ id, version, settled: hash }) => (
          <li key={`${id} ${version}`}>
            <DataLink id={id} />
            {words.colon + disputes.settledAt(version)}{" "}
            <bdi className="hash" dir="ltr">
              {hash}
            </bdi>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
