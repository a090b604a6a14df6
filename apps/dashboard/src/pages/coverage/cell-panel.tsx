import type { PhaseCode } from "@civic/schema";
import { useSuspenseQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { useOfficialLanguages } from "../../data/official-languages.ts";
import { recordsOf } from "../../data/queries.ts";
import { Drawer } from "../../design/drawer.tsx";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { NamesAtHand } from "../../records/names-at-hand.tsx";
import { organisationsById } from "../../records/organisations-by-id.ts";
import { useLanguage } from "../../words/language.tsx";
import { CellGaps } from "./cell-gaps.tsx";
import { CellLevel } from "./cell-level.tsx";
import { cellEvidence } from "./cell-model.ts";
import { CellServices } from "./cell-services.tsx";
import { CellSteps } from "./cell-steps.tsx";
import type { MatrixCell } from "./coverage-model.ts";
import "./cell-panel.css";
import { coverageWords } from "./words.ts";

interface CellPanelProps {
  readonly cell: MatrixCell;
  readonly phase: PhaseCode;
  readonly onClose: () => void;
}

/** What stands behind a field of the matrix, or what it means that nothing does. */
export function CellPanel({ cell, phase, onClose }: CellPanelProps): ReactElement {
  const own = coverageWords.useWords();
  const { words, label, format, language } = useLanguage();
  const state = format.region(cell.jurisdiction);
  return (
    <Drawer
      title={label("need", cell.need)}
      subtitle={`${state} · ${label("phase", phase)}`}
      closeLabel={words.close}
      onClose={onClose}
    >
      <CellLevel cell={cell} phase={phase} />
      {cell.answer && (
        <DataRegion of={`${cell.jurisdiction} ${cell.need} ${phase}`}>
          <Answer cell={cell} phase={phase} />
        </DataRegion>
      )}
      <p className="panel-onward">
        <Link to="/$lang/countries/$code" params={{ lang: language, code: cell.jurisdiction }}>
          {own.panel.seeCountry(state)}
        </Link>
      </p>
    </Drawer>
  );
}

function Answer({ cell, phase }: Pick<CellPanelProps, "cell" | "phase">): ReactElement {
  const own = coverageWords.useWords();
  const { label, language } = useLanguage();
  const { jurisdiction } = cell;
  const officialLanguages = useOfficialLanguages(jurisdiction);
  const [services, pathways, organisations, systems] = useSuspenseQueries({
    queries: [
      recordsOf("service", jurisdiction),
      recordsOf("pathway", jurisdiction),
      recordsOf("organisation", jurisdiction),
      recordsOf("national-system", jurisdiction),
    ],
  });
  const found = cellEvidence(cell, phase, {
    services: services.data,
    pathways: pathways.data,
    systems: systems.data,
  });
  const shown = [
    ...found.services,
    ...found.steps.map(({ pathway }) => pathway),
    ...found.gaps.map(({ system }) => system),
  ];
  const bodies = organisationsById(organisations.data);
  return (
    <NamesAtHand records={systems.data}>
      <CompiledMark standing={standingOf(shown, language)} />
      {found.limits.length > 0 && (
        <section className="panel-limits">
          <h3>{own.panel.limits}</h3>
          <ul>
            {found.limits.map((limit) => (
              <li key={limit}>{label("coverage-limit", limit)}</li>
            ))}
          </ul>
        </section>
      )}
      <CellServices services={found.services} organisations={bodies} officialLanguages={officialLanguages} />
      <CellGaps gaps={found.gaps} />
      <CellSteps steps={found.steps} organisations={bodies} />
    </NamesAtHand>
  );
}
