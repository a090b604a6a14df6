import { stateProgress } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { anchorOf } from "../../records/anchor.ts";
import { DataLink } from "../../records/data-link.tsx";
import { Localised } from "../../records/localised.tsx";
import { useStandings } from "../../records/standing.ts";
import { useLanguage } from "../../words/language.tsx";
import type { Country } from "./use-country.ts";
import { countryPageWords } from "./words.ts";

interface ProgressProps {
  readonly country: Pick<Country, "records" | "superseded">;
}

/** How many records the State publishes itself, how many it has confirmed, and how many others only compiled. */
export function ProgressFact({ country: { records } }: ProgressProps): ReactElement {
  const { words, format } = useLanguage();
  const { own, confirmed, compiled } = stateProgress(records, useStandings().confirmedBy);
  const country = countryPageWords.useWords();
  const lines = [
    [country.progressOwn, own],
    [country.progressConfirmed, confirmed],
    [country.progressCompiled, compiled],
  ] as const;
  return (
    <Fact term={country.progress}>
      <ul className="progress">
        {lines.map(([name, count]) => (
          <li key={name}>
            {name + words.colon}
            {format.number(count)}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** What was compiled and is superseded by a record of the State: no page goes by it, and it can still be read. */
export function SupersededFact({ country: { superseded } }: ProgressProps): ReactElement | null {
  const own = countryPageWords.useWords();
  const { words } = useLanguage();
  if (superseded.length === 0) return null;
  return (
    <Fact term={own.superseded}>
      <ul className="superseded">
        {superseded.map(({ record, by }) => (
          <li key={record.id}>
            <Localised of={record} text={record.name} /> (<DataLink id={record.id} />)
            <br />
            {own.supersededBy + words.colon}
            <a href={`#${anchorOf(by.id)}`}>
              <bdi className="breakable">{by.id}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
