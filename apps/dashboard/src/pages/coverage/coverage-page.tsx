import type { NeedCode, PhaseCode } from "@civic/schema";
import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { useLocation, useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactElement, useCallback, useDeferredValue, useMemo } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { coverageOfPhase, recordsOf } from "../../data/queries.ts";
import { useFocusReturn } from "../../design/focus-return.ts";
import { useMediaQuery, wideEnoughForTables } from "../../design/media-query.ts";
import { useOpenAnchor } from "../../design/open-anchor.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkipPast } from "../../design/skip-past.tsx";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { asNeed, topNeeds } from "../../records/need-tree.ts";
import { asPhase, widerPhase } from "../../records/phase-tree.ts";
import { LeftOut } from "../../routing/left-out.tsx";
import { panelStep, useClosePanel } from "../../routing/panel-step.ts";
import { useLanguage } from "../../words/language.tsx";
import { cellId } from "./cell-button.tsx";
import { CellPanel } from "./cell-panel.tsx";
import { CoverageLegend, CoverageLegendLine } from "./coverage-legend.tsx";
import { CoverageList } from "./coverage-list.tsx";
import { CoverageMatrix } from "./coverage-matrix.tsx";
import { coverageRows, type MatrixCell, needColumns } from "./coverage-model.ts";
import type { CoverageSearch } from "./coverage-search.ts";
import { CoverageSummary } from "./coverage-summary.tsx";
import { CoverageTaken } from "./coverage-taken.tsx";
import { PhasePicker } from "./phase-picker.tsx";
import "../../records/level.css";
import { coverageWords } from "./words.ts";

/** States by needs in one phase; a field opens what stands behind it. */
export function CoveragePage(): ReactElement {
  const own = coverageWords.useWords();
  const { words, label } = useLanguage();
  const search = useSearch({ from: "/$lang/coverage" });
  const phase = asPhase(search.phase) ?? "emergency";
  return (
    <>
      <PageHeading tight title={own.title} windowTitle={own.title + words.joiner + label("phase", phase)} />
      <PhasePicker phase={phase} />
      <DataRegion of={phase}>
        <Coverage phase={phase} search={search} />
      </DataRegion>
    </>
  );
}

interface CoverageProps {
  readonly phase: PhaseCode;
  readonly search: CoverageSearch;
}

function Coverage({ phase, search }: CoverageProps): ReactElement {
  const own = coverageWords.useWords();
  const { words, label, language } = useLanguage();
  const navigate = useNavigate({ from: "/$lang/coverage" });
  const wide = useMediaQuery(wideEnoughForTables);
  const coverage = useCoverage(phase);
  const systems = useSuspenseQuery(recordsOf("national-system"));
  const { jurisdictions, cells } = coverage;
  const columns = useMemo(() => needColumns(asNeed(search.need)), [search.need]);
  const table = useMemo(
    () => ({
      columns,
      rows: coverageRows({ jurisdictions, cells, phase, needs: columns.map((column) => column.need) }),
    }),
    [jurisdictions, cells, phase, columns],
  );
  const { rows } = table;
  // What is in sight stands at once, and can be used while the rest is drawn; what is pressed answers before all is redrawn.
  const drawn = useDeferredValue(table, { columns, rows: rows.slice(0, rowsAtOnce) });
  const open = openCell(search, { ...coverage, phase });
  useFocusReturn(open && cellId(open));
  useOpenAnchor(useLocation({ select: ({ hash }) => hash }));

  const Table = wide ? CoverageMatrix : CoverageList;
  const onOpen = useCallback(
    ({ jurisdiction, need }: MatrixCell) =>
      navigate({
        search: (kept) => ({ ...placeIn(phase, kept), state: jurisdiction, cell: need }),
        state: panelStep,
        resetScroll: false,
      }),
    [navigate, phase],
  );
  const onExpand = useCallback(
    (need: NeedCode | undefined) =>
      navigate({ search: { phase, ...(need !== undefined && { need }) }, resetScroll: false }),
    [navigate, phase],
  );
  const onClose = useClosePanel(() =>
    navigate({ search: (kept) => placeIn(phase, kept), replace: true, resetScroll: false }),
  );
  if (rows.length === 0) return <p className="prose">{words.emptyStates}</p>;
  return (
    <>
      <LeftOut followed={followedOf(search, coverage.jurisdictions)} />
      <CoverageLegendLine />
      <SkipPast label={words.skipTable}>
        <Table
          caption={own.table + words.joiner + label("phase", phase)}
          {...drawn}
          onOpen={onOpen}
          onExpand={onExpand}
        />
      </SkipPast>
      <CoverageSummary rows={rows} phase={phase} columns={columns} />
      <p className="prose">{own.lead(topNeeds.length)}</p>
      <CompiledMark standing={standingOf(systems.data, language)} />
      <CoverageLegend />
      <CoverageTaken rows={rows} phase={phase} />
      {open && <CellPanel key={cellId(open)} cell={open} phase={phase} onClose={onClose} />}
    </>
  );
}

/** More than a screen shows. */
const rowsAtOnce = 30;

/** The matrix without the field that is open. */
function placeIn(phase: PhaseCode, { need }: CoverageSearch): CoverageSearch {
  return { phase, ...(need !== undefined && { need }) };
}

/** What of the address the page goes by. */
function followedOf(
  search: CoverageSearch,
  jurisdictions: readonly string[],
): Readonly<Record<keyof CoverageSearch, unknown>> {
  const { phase, need, state, cell } = search;
  return {
    phase: asPhase(phase),
    need: asNeed(need),
    state: state !== undefined && jurisdictions.includes(state) ? state : undefined,
    cell: asNeed(cell),
  };
}

/** Cells of the phase and of the stage around it. */
function useCoverage(phase: PhaseCode) {
  const { format } = useLanguage();
  const stage = widerPhase(phase);
  const answers = useSuspenseQueries({
    queries: [coverageOfPhase(phase), ...(stage === undefined ? [] : [coverageOfPhase(stage)])],
  });
  const [first, second] = answers.map(({ data }) => data);
  return useMemo(() => {
    const both = [first, second].filter((data) => data !== undefined);
    return {
      jurisdictions: [...new Set(both.flatMap(({ jurisdictions }) => jurisdictions))].sort(
        format.compareRegions,
      ),
      cells: both.flatMap(({ cells }) => cells),
    };
  }, [first, second, format]);
}

/** The field that the address opens; it may lie in a need that is not expanded. */
function openCell(
  { state, cell }: CoverageSearch,
  coverage: ReturnType<typeof useCoverage> & { readonly phase: PhaseCode },
): MatrixCell | undefined {
  const need = asNeed(cell);
  if (need === undefined || state === undefined || !coverage.jurisdictions.includes(state)) return undefined;
  return coverageRows({ ...coverage, jurisdictions: [state], needs: [need] })[0]?.cells[0];
}
