import type { PhaseCode } from "@civic/schema";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Glyph } from "../../design/glyph.tsx";
import { levelGlyph } from "../../records/level.ts";
import { needDefinition } from "../../records/need-tree.ts";
import { useLanguage } from "../../words/language.tsx";
import type { CoarserAnswer, MatrixCell } from "./coverage-model.ts";
import { coverageWords } from "./words.ts";

interface CellLevelProps {
  readonly cell: MatrixCell;
  readonly phase: PhaseCode;
}

/** The level of a field in words, and what it does not mean. */
export function CellLevel({ cell, phase }: CellLevelProps): ReactElement {
  const own = coverageWords.useWords();
  const { words, label, language } = useLanguage();
  const panel = own.panel;
  const { answer, level } = cell;
  return (
    <div className="panel-level">
      <p className={`level level-${level} panel-level-badge`}>
        <Glyph shape={levelGlyph[level]} />
        {level === "partial" ? panel.atLeast : label("coverage-level", level)}
      </p>
      <Meaning cell={cell} />
      {answer?.evidence && (
        <p>
          <strong>{label("evidence-state", answer.evidence)}.</strong>
        </p>
      )}
      {cell.coarser.map((place) => (
        <CoarserLink key={`${place.need} ${place.phase}`} cell={cell} place={place} phase={phase} />
      ))}
      {answer?.origin === "declared" && answer.records.length === 0 && <p>{panel.declaredOnly}</p>}
      {answer?.declared !== undefined && (
        <p>{panel.declaredOther(label("coverage-level", answer.declared))}</p>
      )}
      <p className="soft small">
        {panel.meaning}
        {words.colon}
        <span lang={language === "en" ? undefined : "en"}>{needDefinition(cell.need)}</span>
      </p>
    </div>
  );
}

/** What the level means, in full where nothing is known of the need itself. */
function Meaning({ cell: { level, answer } }: Pick<CellLevelProps, "cell">): ReactElement | null {
  const own = coverageWords.useWords();
  const { panel, levels } = own;
  if (level === "answered-above") return <p>{panel.answeredAbove}</p>;
  if (level !== "unknown") return <p className="soft">{levels[level]}</p>;
  // What was there once and is closed is named by a record, which then says so itself.
  return answer?.evidence === "closed" ? null : <p>{panel.unknown}</p>;
}

interface CoarserLinkProps extends CellLevelProps {
  readonly place: CoarserAnswer;
}

function CoarserLink({ cell, place, phase }: CoarserLinkProps): ReactElement {
  const own = coverageWords.useWords();
  const { label, language } = useLanguage();
  const panel = own.panel;
  const need = label("need", place.need);
  const when = label("phase", place.phase);
  const sentence =
    place.need === cell.need
      ? panel.answeredAtPhase(when)
      : place.phase === phase
        ? panel.answeredAtNeed(need)
        : panel.answeredAtBoth(need, when);
  return (
    <p className="panel-coarser">
      {sentence}{" "}
      <Link
        to="/$lang/coverage"
        params={{ lang: language }}
        search={{ phase: place.phase, state: cell.jurisdiction, cell: place.need }}
        resetScroll={false}
      >
        {panel.see}
      </Link>
    </p>
  );
}
