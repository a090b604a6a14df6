import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactElement, useCallback, useDeferredValue, useMemo, useState } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { recordsOf, statesWithRecords } from "../../data/queries.ts";
import { useFocusReturn } from "../../design/focus-return.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { TakeAway } from "../../records/take-away.tsx";
import { LeftOut } from "../../routing/left-out.tsx";
import { panelStep, useClosePanel } from "../../routing/panel-step.ts";
import { useLanguage } from "../../words/language.tsx";
import { nextDays, ruleInForce, yearAhead, yearOfDays } from "./calendar-model.ts";
import { fieldId } from "./kinds-matrix.tsx";
import { kindColumns, kindNamed, stateRows, statesNamed, wantedMeasures } from "./kinds-model.ts";
import { KindPanel, KindsSection } from "./kinds-section.tsx";
import { NextDays } from "./next-days.tsx";
import { RecognitionControls } from "./recognition-controls.tsx";
import { changedSearch, type SearchChange } from "./recognition-search.ts";
import { calendarFile, callsFor, measureRows } from "./take-along.ts";
import { recognitionWords } from "./words.ts";
import { YearCalendar } from "./year-calendar.tsx";
import "./recognition-page.css";

/** What States do to recognise victims and to remember. */
export function RecognitionPage(): ReactElement {
  const words = recognitionWords.useWords();
  return (
    <>
      <PageHeading title={words.title}>
        <p className="lead">{words.lead}</p>
      </PageHeading>
      <DataRegion of="recognition">
        <Measures />
      </DataRegion>
    </>
  );
}

function Measures(): ReactElement {
  const language = useLanguage();
  const { words: shared, format } = language;
  const words = recognitionWords.useWords();
  const { data: all } = useSuspenseQuery(recordsOf("recognition-measure"));
  const { data: known } = useSuspenseQuery(statesWithRecords());
  const now = useSearch({ from: "/$lang/recognition" });
  // The controls answer at once; what is below follows as soon as there is time for it.
  const search = useDeferredValue(now);
  const navigate = useNavigate({ from: "/$lang/recognition" });
  const [today] = useState(() => new Date());
  const years = [today.getFullYear(), today.getFullYear() + 1];
  const kind = kindNamed(search.type, all);
  const year = years.find((each) => String(each) === search.year) ?? yearAhead(today);
  const states = useMemo(() => statesNamed(search.states, all), [search.states, all]);
  const measures = useMemo(() => wantedMeasures(all, { states, kind }), [all, states, kind]);
  const rows = useMemo(() => stateRows(measures, format.compareRegions), [measures, format]);
  const columns = useMemo(() => kindColumns(rows, kind), [rows, kind]);
  const show = (change: SearchChange, replace = false) =>
    navigate({ search: (kept) => changedSearch(kept, change), replace, resetScroll: false });
  const onOpen = useCallback(
    (state: string, cell: string) =>
      navigate({
        search: (kept) => changedSearch(kept, { state, cell }),
        state: panelStep,
        resetScroll: false,
      }),
    [navigate],
  );
  const onClose = useClosePanel(() => show({}, true));
  const found = rows.find(({ state }) => state === now.state)?.byKind.get(now.cell ?? "");
  const open = found && { state: now.state ?? "", kind: now.cell ?? "", measures: found };
  const place = {
    state: open?.state ?? rows.find(({ state }) => state === now.state)?.state,
    cell: open?.kind ?? kindNamed(now.cell, all),
  };
  useFocusReturn(open && fieldId(open.state, open.kind));
  if (all.length === 0) return <p className="prose">{shared.emptyStates}</p>;
  const compare = format.compareRegions;
  const without = (states ?? known).filter((state) => !rows.some((row) => row.state === state)).sort(compare);
  return (
    <>
      <LeftOut followed={{ states, type: kind, year: String(year), ...place }} />
      <CompiledMark standing={standingOf(measures, language.language)} />
      <NextDays days={nextDays(measures, { today, compare })} />
      <RecognitionControls
        states={statesNamed(now.states, all) ?? []}
        kind={kindNamed(now.type, all)}
        year={year}
        years={years}
        usual={yearAhead(today)}
        withRecords={[...new Set([...known, ...all.map(({ jurisdiction }) => jurisdiction)])]}
        onChange={show}
      />
      <nav className="recognition-parts no-print" aria-label={words.title}>
        <a href="#calendar">{words.calendar(String(year))}</a>
        <a href="#measures">{words.table}</a>
      </nav>
      <YearCalendar
        days={yearOfDays(measures, year, compare)}
        year={year}
        today={today}
        onSave={() =>
          calendarFile(measures.filter(ruleInForce), {
            from: year,
            now: new Date(),
            language: language.language,
          })
        }
      />
      <KindsSection rows={rows} columns={columns} without={without} onOpen={onOpen} />
      <TakeAway
        title={words.title}
        name="civic-recognition"
        rows={() => measureRows(measures, year, { language, words })}
        data={() => measures}
        call={callsFor(states ?? [])}
      />
      {open && <KindPanel {...open} onClose={onClose} />}
    </>
  );
}
