import type { Amount, CompensationScheme } from "@civic/schema";
import { amountWords, indexesOf } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";

interface BoundListProps {
  readonly scheme: CompensationScheme;
  readonly amounts: readonly Amount[];
}

/** Amounts in short: what for, how much, as of when. */
export function BoundList({ scheme, amounts }: BoundListProps): ReactElement {
  const { words, format } = useLanguage();
  return (
    <ul className="bound-list">
      {amounts.map((amount) => {
        const { value, bounds, dates, valid } = amountWords(amount, { words, format });
        const said = [...(value === undefined ? [] : [value]), ...bounds].join(words.joiner);
        const when = [dates, valid].filter((part) => part !== undefined && part !== "").join(words.joiner);
        return (
          <li key={amount.id ?? Object.values(amount.label).join()}>
            <strong className="value-phrase">{said}</strong> <Localised of={scheme} text={amount.label} />
            {indexesOf(amount).map((index) => (
              <span key={JSON.stringify(index)} className="soft">
                {words.joiner + words.inSentence(words.amount.index) + words.colon}
                <Localised of={scheme} text={index} />
              </span>
            ))}
            {when !== "" && <span className="soft"> ({when})</span>}
          </li>
        );
      })}
    </ul>
  );
}
