import type { CompensationScheme, NationalHead } from "@civic/schema";
import type { ReactElement } from "react";
import { Amounts } from "../../records/amounts.tsx";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { compensationWords } from "./words.ts";

interface NationalHeadListProps {
  readonly scheme: CompensationScheme;
  readonly heads: readonly NationalHead[];
}

/** Heads under their national names, each with how it is treated and its sums. */
export function NationalHeadList({ scheme, heads }: NationalHeadListProps): ReactElement {
  const own = compensationWords.useWords();
  const { words } = useLanguage();
  return (
    <ul>
      {heads.map((national) => (
        <li key={Object.values(national.name).join()}>
          <Localised of={scheme} text={national.name} />{" "}
          <span className="soft">
            {national.code !== undefined && <bdi>{national.code} </bdi>}
            {words.inSentence(own.treatment[national.treatment])}
          </span>
          {national.amounts && (
            <Amounts of={scheme} amounts={national.amounts} within={[scheme.damage, national]} />
          )}
        </li>
      ))}
    </ul>
  );
}
