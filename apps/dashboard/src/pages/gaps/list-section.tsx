import { useQuery, useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { type ReactElement, useMemo } from "react";
import { gapsOfState, projectedRecords, recordsOf } from "../../data/queries.ts";
import { CopyButton } from "../../design/copy-button.tsx";
import { TakeAway } from "../../records/take-away.tsx";
import { gapHeads, gapRow } from "./gap-telling.ts";
import type { Filters } from "./gaps-filters.ts";
import { filteredGaps } from "./gaps-model.ts";
import { GroupedList } from "./grouped-list.tsx";
import { Leaders } from "./leaders.tsx";
import { ListFilters } from "./list-filters.tsx";
import { taskList } from "./task-list.ts";
import { useSpeech } from "./use-speech.ts";

interface ListSectionProps {
  readonly filters: Filters;
  /** States and bodies with records. */
  readonly listed: readonly string[];
  readonly usualPhase: string;
  readonly onChange: (part: Partial<Filters>) => void;
}

/** What is missing in the records of the chosen States, one by one. */
export function ListSection({ filters, listed, usualPhase, onChange }: ListSectionProps): ReactElement {
  const speech = useSpeech();
  const { words, phrasing } = speech;
  const { format } = phrasing;
  const { list } = words;
  const states = filters.states.filter((state) => listed.includes(state));
  const answers = useSuspenseQueries({ queries: states.map(gapsOfState) });
  const { data } = useSuspenseQuery(projectedRecords());
  const all = answers.flatMap((answer) => answer.data.gaps);
  const shown = filteredGaps(all, filters);
  const omitted = answers.reduce((sum, answer) => sum + (answer.data.omitted ?? 0), 0);
  // The list does not wait for what texts ask in their own words.
  const texts = useQuery({ ...recordsOf("guideline"), enabled: shown.some(({ guideline }) => guideline) });
  const atHand = useMemo(
    () => ({
      records: new Map(data.records.map((record) => [record.id as string, record])),
      guidelines: new Map((texts.data ?? []).map((text) => [text.id as string, text])),
    }),
    [data, texts.data],
  );
  return (
    <section aria-labelledby="gap-list" className="gaps-section">
      <h2 id="gap-list">{list.title}</h2>
      {filters.states
        .filter((state) => !listed.includes(state))
        .map((state) => (
          <p key={state} className="prose">
            {list.noRecords(format.region(state))}
          </p>
        ))}
      <ListFilters filters={filters} all={all} usualPhase={usualPhase} onChange={onChange} />
      <p role="status" className="gaps-count">
        {shown.length === 0 ? list.none : list.found(shown.length)}
        {omitted > 0 && ` ${list.omitted(omitted)}`}
      </p>
      {shown.length > 0 && (
        <>
          <p className="gaps-tools no-print">
            <CopyButton
              label={list.tasks}
              doneLabel={list.tasksDone}
              text={() => taskList(shown, atHand, speech)}
            />
          </p>
          <Leaders gaps={all} atHand={atHand} />
          <GroupedList
            key={JSON.stringify(filters)}
            gaps={shown}
            atHand={atHand}
            grouping={filters.group ?? "kind"}
            states={states.length}
          />
          <TakeAway
            title={`${words.title} – ${format.list(states.map((state) => format.region(state)))}`}
            name={`gaps-${states.join("-")}`}
            rows={() => [gapHeads(speech), ...shown.map((gap) => gapRow(gap, atHand, speech))]}
            data={() => shown}
            call={states.map((state) => `/v1/gaps?jurisdiction=${state}`)}
          />
        </>
      )}
    </section>
  );
}
