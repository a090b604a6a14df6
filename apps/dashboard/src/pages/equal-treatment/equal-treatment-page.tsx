import type { CivicRecord } from "@civic/schema";
import { dayIn, ordinaryDay, statesGiving, treatmentLine } from "@civic/schema/compute";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactElement, useCallback, useDeferredValue, useMemo, useState } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { projectedRecords } from "../../data/queries.ts";
import { useFocusReturn } from "../../design/focus-return.ts";
import { useMediaQuery, wideEnoughForTables } from "../../design/media-query.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { NamesAtHand } from "../../records/names-at-hand.tsx";
import { TakeAway } from "../../records/take-away.tsx";
import { TreatmentLines } from "../../records/treatment-lines.tsx";
import { LeftOut } from "../../routing/left-out.tsx";
import { panelStep, useClosePanel } from "../../routing/panel-step.ts";
import { useLanguage } from "../../words/language.tsx";
import { BlockFields } from "./block-fields.tsx";
import { CellPanel } from "./cell-panel.tsx";
import { EqualControls } from "./equal-controls.tsx";
import { EqualFinding } from "./equal-finding.tsx";
import { EqualLegend, HowToRead } from "./equal-legend.tsx";
import { changedSearch, type EqualSearch, type SearchChange } from "./equal-search.ts";
import { dataOf, fileRows } from "./take-rows.ts";
import { blockWith, cellId } from "./treatment-cells.ts";
import { TreatmentList } from "./treatment-list.tsx";
import { TreatmentMatrix } from "./treatment-matrix.tsx";
import { useTreatmentRows } from "./use-treatment-rows.ts";
import { equalWords } from "./words.ts";
import "./equal-treatment.css";

/** Hurt in one State, national or resident of another: what opens, what changes, and by which law. */
export function EqualTreatmentPage(): ReactElement {
  const words = equalWords.useWords();
  return (
    <div className="equal-page">
      <PageHeading title={words.title} />
      <DataRegion of="equal-treatment">
        <Treatment />
      </DataRegion>
    </div>
  );
}

function Treatment(): ReactElement {
  const { data } = useSuspenseQuery(projectedRecords());
  return (
    <NamesAtHand records={data.records}>
      <Picture records={data.records} />
    </NamesAtHand>
  );
}

function Picture({ records }: { readonly records: readonly CivicRecord[] }): ReactElement {
  const words = equalWords.useWords();
  const { words: shared, format } = useLanguage();
  const now = useSearch({ from: "/$lang/equal-treatment" });
  // The controls answer at once; the picture follows as soon as there is time for it.
  const search = useDeferredValue(now);
  const navigate = useNavigate({ from: "/$lang/equal-treatment" });
  const wide = useMediaQuery(wideEnoughForTables);
  const [today] = useState(() => dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date()));
  const basis = { person: search.person ?? ("injured" as const), today, day: ordinaryDay(today) };
  const by = search.by ?? "both";
  const giving = useMemo(() => statesGiving(records).sort(format.compareRegions), [records, format]);
  const homes = useMemo(
    () => (search.states ? [...search.states].sort(format.compareRegions) : giving),
    [search.states, giving, format],
  );
  const events = useMemo(() => homes.filter((state) => giving.includes(state)), [homes, giving]);
  const rows = useTreatmentRows(records, { ...basis, events, homes });
  const done = useMemo(() => events.flatMap((event) => rows.get(event) ?? []), [events, rows]);
  const lines = useMemo(() => done.map((row) => treatmentLine(row, homes, by)), [done, homes, by]);
  const show = (change: SearchChange, replace = false) =>
    navigate({ search: (kept) => changedSearch(kept, change), replace, resetScroll: false });
  const onOpen = useCallback(
    (event: string, home: string) =>
      navigate({
        search: (kept) => changedSearch(kept, { event, home }),
        state: panelStep,
        resetScroll: false,
      }),
    [navigate],
  );
  const onClose = useClosePanel(() => show({}, true));
  const open = openCell(now, giving);
  useFocusReturn(open && cellId(open.event, open.home));
  const shownEvents = useMemo(() => blockWith(events, search.rows), [events, search.rows]);
  const shownHomes = useMemo(() => blockWith(homes, search.columns), [homes, search.columns]);
  if (giving.length === 0) return <p className="prose">{shared.emptyStates}</p>;
  const shown = { events: shownEvents, homes: shownHomes };
  return (
    <>
      <LeftOut followed={followedOf(search, { by, person: basis.person, giving, events, homes })} />
      <EqualFinding lines={lines} expected={events.length} by={by} />
      <EqualControls search={now} withRecords={giving} onChange={show} />
      <BlockFields events={events} homes={homes} shown={shown} onChange={show} />
      <EqualLegend />
      {wide ? (
        <TreatmentMatrix rows={rows} events={shown.events} homes={shown.homes} by={by} onOpen={onOpen} />
      ) : (
        <TreatmentList rows={rows} events={shown.events} homes={homes} by={by} onOpen={onOpen} />
      )}
      <HowToRead day={basis.day} />
      <TreatmentLines lines={lines} />
      <TakeAway
        title={words.title}
        name="civic-equal-treatment"
        rows={() =>
          fileRows(done, homes, by, { words, levels: shared.treatmentLevels, region: format.region })
        }
        data={() => dataOf(done, homes, by, basis)}
        call="/v1/projection"
      />
      {open && (
        <CellPanel
          key={cellId(open.event, open.home)}
          records={records}
          {...open}
          by={by}
          basis={basis}
          onClose={onClose}
        />
      )}
    </>
  );
}

interface Followed {
  readonly by: string;
  readonly person: string;
  readonly giving: readonly string[];
  readonly events: readonly string[];
  readonly homes: readonly string[];
}

/** What of the address the page goes by. */
function followedOf(
  { states, event, home, rows, columns }: EqualSearch,
  { by, person, giving, events, homes }: Followed,
): Readonly<Record<keyof EqualSearch, unknown>> {
  const among = (state: string | undefined, all: readonly string[]) =>
    state !== undefined && all.includes(state) ? state : undefined;
  const block = { rows: among(rows, events), columns: among(columns, homes) };
  return { by, person, states, event: among(event, giving), home, ...block };
}

/** The field that the address opens. */
function openCell({ event, home }: EqualSearch, giving: readonly string[]) {
  if (event === undefined || home === undefined || event === home) return undefined;
  return giving.includes(event) && /^[a-z]{2}$/.test(home) ? { event, home } : undefined;
}
