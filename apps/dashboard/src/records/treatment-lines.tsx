import type { TreatmentLine } from "@civic/schema";
import { memo, type ReactElement } from "react";
import { Disclosure } from "../design/disclosure.tsx";
import { ScrollRegion } from "../design/scroll-region.tsx";
import { useLanguage } from "../words/language.tsx";
import { treatmentFigures, treatmentHeads } from "./treatment-table.ts";
import "../design/ruled-table.css";

interface TreatmentLinesProps {
  readonly lines: readonly TreatmentLine[];
}

/** The picture as a table: State by State of the event, how many other States have each treatment. */
export const TreatmentLines = memo(function TreatmentLines({ lines }: TreatmentLinesProps): ReactElement {
  const { title } = useLanguage().words.treatmentTable;
  return (
    <Disclosure title={title} printed={false}>
      <ScrollRegion label={title}>
        <Lines lines={lines} />
      </ScrollRegion>
    </Disclosure>
  );
});

function Lines({ lines }: TreatmentLinesProps): ReactElement {
  const { words, format } = useLanguage();
  const heads = treatmentHeads(words);
  return (
    <table className="ruled-table spans of-figures">
      <caption className="visually-hidden">{words.treatmentSmall}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.event}>
            <th scope="row">{format.region(line.event)}</th>
            {treatmentFigures(line).map((figure, at) => (
              <td key={heads[at + 1]}>{format.number(figure)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
