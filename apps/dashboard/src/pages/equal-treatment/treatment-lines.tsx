import { memo, type ReactElement } from "react";
import { Disclosure } from "../../design/disclosure.tsx";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { type TreatmentLine, treatmentLevels } from "../../records/treatment.ts";
import { useLanguage } from "../../words/language.tsx";
import { equalWords } from "./words.ts";
import "../../design/ruled-table.css";

/** The picture as a table: State by State of the event, how many other States have each treatment. */
export const TreatmentLines = memo(function TreatmentLines({
  lines,
}: {
  readonly lines: readonly TreatmentLine[];
}): ReactElement {
  const { words: shared, format } = useLanguage();
  const words = equalWords.useWords();
  const { columns } = words;
  return (
    <Disclosure title={words.table} printed={false}>
      <ScrollRegion label={words.table}>
        <table className="ruled-table spans of-figures">
          <caption className="visually-hidden">{shared.treatmentSmall}</caption>
          <thead>
            <tr>
              <th scope="col">{words.hurtIn}</th>
              <th scope="col">{columns.given}</th>
              <th scope="col">{columns.met}</th>
              <th scope="col">{columns.notSettled}</th>
              <th scope="col">{columns.naming}</th>
              {treatmentLevels.map((level) => (
                <th key={level} scope="col">
                  {words.homes} {shared.treatmentLevels[level]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ event, given, met, notSettled, naming, states }) => (
              <tr key={event}>
                <th scope="row">{format.region(event)}</th>
                <td>{format.number(given)}</td>
                <td>{format.number(met)}</td>
                <td>{format.number(notSettled)}</td>
                <td>{format.number(naming)}</td>
                {treatmentLevels.map((level) => (
                  <td key={level}>{format.number(states[level])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Disclosure>
  );
});
