import type { ReactElement } from "react";
import { TakeAway } from "../../records/take-away.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useLaneName } from "./lane-name.ts";
import type { PathwayLanes } from "./lanes-model.ts";
import type { NamedRecords } from "./named-records.ts";
import { pathwayRows, pathwaysData } from "./pathways-rows.ts";
import { pathwaysWords } from "./words.ts";

interface PathwaysTakenProps {
  readonly states: readonly string[];
  readonly shown: readonly PathwayLanes[];
  readonly named: NamedRecords;
}

/** The steps and ways that are shown, to take along. */
export function PathwaysTaken({ states, shown, named }: PathwaysTakenProps): ReactElement {
  const phrasing = useLanguage();
  const own = pathwaysWords.useWords();
  const laneName = useLaneName();
  const { words, format, label } = phrasing;
  return (
    <TakeAway
      title={own.title + words.joiner + format.list(states.map(format.region))}
      name={`pathways-${states.join("-")}`}
      rows={() => [
        own.columns,
        ...shown.flatMap((one) => pathwayRows(one, { named, phrasing, label, laneName })),
      ]}
      data={() => shown.map(pathwaysData)}
      call={states.map((state) => `/v1/records?kind=pathway&jurisdiction=${state}&view=current`)}
    />
  );
}
