import type { ReactElement } from "react";
import { Glyph } from "../../design/glyph.tsx";
import { levelGlyph } from "../../records/level.ts";
import { useLanguage } from "../../words/language.tsx";
import type { MatrixCell } from "./coverage-model.ts";

interface CellButtonProps {
  readonly cell: MatrixCell;
  /** On a phone the need is written; in the table the header says it. */
  readonly withNeed?: boolean;
  readonly onOpen: (cell: MatrixCell) => void;
}

/** Names a field in the page, so that the focus can come back to it. */
export function cellId({ jurisdiction, need }: Pick<MatrixCell, "jurisdiction" | "need">): string {
  return `cell-${jurisdiction}-${need}`;
}

/** A field of the matrix: level by sign, border and word; opens what stands behind it. */
export function CellButton({ cell, withNeed = false, onOpen }: CellButtonProps): ReactElement {
  const { words, label, format } = useLanguage();
  const need = label("need", cell.need);
  const state = format.region(cell.jurisdiction);
  const name = withNeed
    ? [state, need].join(words.joiner) + words.colon
    : [need, state].join(words.joiner) + words.colon;
  return (
    <button
      type="button"
      id={cellId(cell)}
      className={`level level-${cell.level} cell-button${withNeed ? " cell-row" : ""}`}
      aria-haspopup="dialog"
      onClick={() => onOpen(cell)}
    >
      <span className="visually-hidden">{name}</span>
      {withNeed && (
        <span className="cell-need" aria-hidden="true">
          {need}
        </span>
      )}
      <span className="cell-level">
        <Glyph shape={levelGlyph[cell.level]} />
        {label("coverage-level", cell.level)}
      </span>
      {cell.answer?.evidence && (
        <span className="cell-count">{label("evidence-state", cell.answer.evidence)}</span>
      )}
      {cell.records > 0 && <span className="cell-count">{words.records.count(cell.records)}</span>}
    </button>
  );
}
