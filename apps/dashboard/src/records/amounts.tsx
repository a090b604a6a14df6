import type { Amount, CivicRecord } from "@civic/schema";
import { amountWords, indexesOf } from "@civic/schema/words";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { type Attested, evidenceOf } from "./evidence.ts";
import { Localised } from "./localised.tsx";
import { Sources } from "./sources.tsx";
import "./amounts.css";

interface AmountsProps {
  readonly of: CivicRecord;
  readonly amounts: readonly Amount[];
  /** Parts of the record around the amounts that may state their provenance, the nearest last. */
  readonly within?: readonly Attested[];
}

/** Sums and bounds, each with what it is for, its date, its conditions and its sources. */
export function Amounts({ of, amounts, within = [] }: AmountsProps): ReactElement {
  return (
    <ul className="amounts">
      {amounts.map((amount) => (
        <li key={amount.id ?? amount.label[of.language] ?? Object.values(amount.label).join()}>
          <AmountLine of={of} amount={amount} within={within} />
        </li>
      ))}
    </ul>
  );
}

function AmountLine({
  of,
  amount,
  within = [],
}: Omit<AmountsProps, "amounts"> & { amount: Amount }): ReactElement {
  const { words, format } = useLanguage();
  const { value, bounds, dates, valid } = amountWords(amount, { words, format });
  const remarks = [...(dates === "" ? [] : [dates]), ...(valid === undefined ? [] : [valid])];
  return (
    <>
      <p>
        <Localised of={of} text={amount.label} />
      </p>
      <p className="amount-value">
        {[...(value === undefined ? [] : [value]), ...bounds].map((part) => (
          <span key={part} className="value-phrase">
            {part}
          </span>
        ))}
        {remarks.length > 0 && <span className="soft small">{remarks.join(words.joiner)}</span>}
      </p>
      {amount.method === "percentage" && (
        <p className="soft">
          <Localised of={of} text={amount.of} />
        </p>
      )}
      {indexesOf(amount).map((index) => (
        <p key={JSON.stringify(index)} className="soft">
          {words.amount.index + words.colon}
          <Localised of={of} text={index} />
        </p>
      ))}
      <AmountTable of={of} amount={amount} />
      {amount.runs?.description && (
        <p className="soft">
          <Localised of={of} text={amount.runs.description} />
        </p>
      )}
      {amount.note && (
        <p className="soft">
          <Localised of={of} text={amount.note} />
        </p>
      )}
      <Sources evidence={evidenceOf(of, ...within, amount)} />
    </>
  );
}

function AmountTable({
  of,
  amount,
}: {
  readonly of: CivicRecord;
  readonly amount: Amount;
}): ReactElement | null {
  const { words, format } = useLanguage();
  if (amount.method === "tariff" && amount.entries) {
    return (
      <ul className="amount-rows">
        {amount.entries.map((entry) => (
          <li key={Object.values(entry.label).join()}>
            <Localised of={of} text={entry.label} />
            <bdi>{format.money(entry.value)}</bdi>
          </li>
        ))}
      </ul>
    );
  }
  if (amount.method === "per-degree" && amount.table) {
    return (
      <ul className="amount-rows">
        {amount.table.map((row) => (
          <li key={row.fromDegree}>
            {words.amount.fromDegree(format.percent(String(row.fromDegree)))}
            <bdi>{format.money(row.value)}</bdi>
          </li>
        ))}
      </ul>
    );
  }
  return null;
}
