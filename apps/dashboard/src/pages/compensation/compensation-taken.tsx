import type { CompensationScheme } from "@civic/schema";
import { amountLine, textIn } from "@civic/schema/words";
import type { ReactElement } from "react";
import { schemeKey } from "../../records/anchor.ts";
import { headGroups } from "../../records/head-list.ts";
import { TakeAway } from "../../records/take-away.tsx";
import { useLanguage } from "../../words/language.tsx";
import { sumsOf, treatmentOf } from "./compensation-model.ts";
import { compensationWords } from "./words.ts";

/** The matrix to take along: a row for each head under each scheme, with its sums. */
export function CompensationTaken({
  schemes,
}: {
  readonly schemes: readonly CompensationScheme[];
}): ReactElement {
  const language = useLanguage();
  const { words, label, format } = language;
  const compensation = compensationWords.useWords();
  const cells = () =>
    headGroups.flatMap(({ heads }) =>
      heads.flatMap((head) => schemes.map((scheme) => treatmentOf(scheme, head))),
    );
  return (
    <TakeAway
      title={compensation.table}
      name="civic-compensation"
      rows={() => [
        [
          words.states.one,
          compensation.pickOne,
          compensation.head,
          compensation.treated,
          compensation.panel.amounts,
        ],
        ...cells().map((cell) => [
          format.region(cell.scheme.jurisdiction),
          textIn(cell.scheme.name, language),
          label("head-of-damage", cell.head),
          compensation.treatment[cell.treatment],
          sumsOf(cell)
            .map((amount) => amountLine(amount, language))
            .join("; "),
        ]),
      ]}
      data={() =>
        cells().map((cell) => ({
          scheme: schemeKey(cell.scheme.id),
          head: cell.head,
          treatment: cell.treatment,
          amounts: sumsOf(cell),
        }))
      }
      call="/v1/records?kind=compensation-scheme"
    />
  );
}
