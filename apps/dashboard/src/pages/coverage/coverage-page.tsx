import type { PhaseCode } from "@civic/schema";
import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { coverageOfPhase, recordsOf } from "../../data/queries.ts";
import { useFocusReturn } from "../../design/focus-return.ts";
import { useMediaQuery, wideEnoughForTables } from "../../design/media-query.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { asNeed, topNeeds } from "../../records/need-tree.ts";
import { asPhase, widerPhase } from "../../records/phase-tree.ts";
import { useLanguage } from "../../words/language.tsx";
import { cellId } from "./cell-button.tsx";
import { CellPanel } from "./cell-panel.tsx";
import { CoverageLegend } from "./coverage-legend.tsx";
import { CoverageList } from "./coverage-list.tsx";
import { CoverageMatrix } from "./coverage-matrix.tsx";
import { coverageRows, type MatrixCell, needColumns } from "./coverage-model.ts";
import type { CoverageSearch } from "./coverage-search.ts";
import { CoverageSummary } from "./coverage-summary.tsx";
import { PhasePicker } from "./phase-picker.tsx";
import "../../records/level.css";

/** States by needs in one phase; a field opens what stands behind it. */
export function CoveragePage(): ReactElement {
  const { words, label } = useLanguage();
  const search = useSearch({ from: "/$lang/coverage" });
  const phase = asPhase(search.phase) ?? "emergency";
  return (
    <>
      <PageHeading
        title={words.coverage.title}
        windowTitle={words.coverage.title + words.joiner + label("phase", phase)}
      >
        <p className="lead">{words.coverage.lead(topNeeds.length)}</p>
      </PageHeading>
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
  const { words, label, language } = useLanguage();
  const navigate = useNavigate({ from: "/$lang/coverage" });
  const wide = useMediaQuery(wideEnoughForTables);
  const coverage = useCoverage(phase);
  const systems = useSuspenseQuery(recordsOf("national-system"));
  const columns = needColumns(asNeed(search.need));
  const rows = coverageRows({ ...coverage, phase, needs: columns.map((column) => column.need) });
  const open = openCell(search, { ...coverage, phase });
  useFocusReturn(open && cellId(open));

  const Table = wide ? CoverageMatrix : CoverageList;
  const show = (next: CoverageSearch, replace = false) =>
    navigate({ search: next, replace, resetScroll: false });
  const place: CoverageSearch = { phase, ...(search.need !== undefined && { need: search.need }) };
  if (rows.length === 0) return <p className="prose">{words.emptyStates}</p>;
  return (
    <>
      <CoverageSummary rows={rows} phase={phase} columns={columns} />
      <CompiledMark standing={standingOf(systems.data, language)} />
      <Table
        caption={words.coverage.table + words.joiner + label("phase", phase)}
        columns={columns}
        rows={rows}
        onOpen={({ jurisdiction, need }) => show({ ...place, state: jurisdiction, cell: need })}
        onExpand={(need) => show({ phase, ...(need !== undefined && { need }) })}
      />
      <CoverageLegend />
      {open && <CellPanel key={cellId(open)} cell={open} phase={phase} onClose={() => show(place, true)} />}
    </>
  );
}

/** Cells of the phase and of the stage around it. */
function useCoverage(phase: PhaseCode) {
  const { format } = useLanguage();
  const stage = widerPhase(phase);
  const answers = useSuspenseQueries({
    queries: [coverageOfPhase(phase), ...(stage === undefined ? [] : [coverageOfPhase(stage)])],
  });
  return {
    jurisdictions: [...new Set(answers.flatMap(({ data }) => data.jurisdictions))].sort(
      format.compareRegions,
    ),
    cells: answers.flatMap(({ data }) => data.cells),
  };
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
