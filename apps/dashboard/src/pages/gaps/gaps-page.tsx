import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactElement, useMemo } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { gapCounts } from "../../data/queries.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { StatesField } from "../../records/states-field.tsx";
import { CountsSection } from "./counts-section.tsx";
import { type Filters, mostStates, type ReadFilters, readFilters, searchOf, stages } from "./gaps-filters.ts";
import { ListSection } from "./list-section.tsx";
import { NeedsSection } from "./needs-section.tsx";
import { PlainChoice } from "./plain-choice.tsx";
import { useSpeech } from "./use-speech.ts";
import "./gaps-page.css";

/** What no record says yet: all States in figures, or some of them in full. */
export function GapsPage(): ReactElement {
  const { words } = useSpeech();
  return (
    <>
      <PageHeading title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHeading>
      <DataRegion of="gaps">
        <Gaps />
      </DataRegion>
    </>
  );
}

/** What the needs are shown in where no phase was chosen: what comes after the emergency. */
const usualPhase = "follow-up";

function Gaps(): ReactElement {
  const { words, phrasing } = useSpeech();
  const { words: shared, label } = phrasing;
  const search = useSearch({ from: "/$lang/gaps" });
  const navigate = useNavigate({ from: "/$lang/gaps" });
  const { data } = useSuspenseQuery(gapCounts());
  const listed = useMemo(() => data.states.map(({ jurisdiction }) => jurisdiction), [data]);
  const read = readFilters(search, listed);
  const { filters } = read;
  const change = (part: Partial<Filters>) =>
    void navigate({ search: searchOf({ ...filters, ...part }), resetScroll: false });
  const phase = filters.phase ?? usualPhase;
  if (listed.length === 0) return <p className="prose">{shared.emptyStates}</p>;
  return (
    <>
      <search className="gaps-filters no-print" aria-label={words.filter.title}>
        <StatesField
          withRecords={listed}
          chosen={filters.states}
          onChoose={(states) => change({ states })}
          most={mostStates}
        />
        <PlainChoice
          title={words.phase}
          value={phase}
          options={stages.map((code) => [code, label("phase", code)])}
          onChoose={(chosen) => change({ phase: chosen })}
        />
      </search>
      <Unknown read={read} />
      {filters.states.length === 0 ? (
        <CountsSection states={data.states} phase={phase} />
      ) : (
        <>
          <DataRegion of={`needs ${phase}`}>
            <NeedsSection filters={filters} phase={phase} />
          </DataRegion>
          <DataRegion of={filters.states.join()}>
            <ListSection filters={filters} listed={listed} usualPhase={usualPhase} onChange={change} />
          </DataRegion>
        </>
      )}
    </>
  );
}

/** What the address asks for that nothing here goes by. */
function Unknown({ read: { unknown } }: { readonly read: ReadFilters }): ReactElement | null {
  const { words, phrasing } = useSpeech();
  const names = { ...words.filter, state: phrasing.words.states.one };
  if (unknown.length === 0) return null;
  return (
    <div role="status" className="gaps-unknown">
      {unknown.map(({ field, value }) => (
        <p key={`${field} ${value}`}>{words.unknown(names[field], value)}</p>
      ))}
    </div>
  );
}
