import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { treatmentOfStates } from "../../data/queries.ts";
import { TakeAway } from "../../records/take-away.tsx";
import { TreatmentLines } from "../../records/treatment-lines.tsx";
import { TreatmentSmall } from "../../records/treatment-small.tsx";
import { treatmentFigures, treatmentHeads } from "../../records/treatment-table.ts";
import { useLanguage } from "../../words/language.tsx";
import { overviewWords } from "./words.ts";

/** The picture, the same as a table, and both to take along. */
export function EqualLines(): ReactElement {
  const { data } = useSuspenseQuery(treatmentOfStates());
  const { title } = overviewWords.useWords().equal;
  const { words, format } = useLanguage();
  const lines = data.states.toSorted((a, b) => format.compareRegions(a.event, b.event));
  return (
    <>
      <TreatmentSmall lines={lines} />
      <TreatmentLines lines={lines} />
      <TakeAway
        title={title}
        name="civic-equal-treatment-by-state"
        rows={() => [
          treatmentHeads(words),
          ...lines.map((line) => [format.region(line.event), ...treatmentFigures(line).map(String)]),
        ]}
        data={() => data}
        call="/v1/overview/treatment"
      />
    </>
  );
}
