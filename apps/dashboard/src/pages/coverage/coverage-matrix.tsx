import type { NeedCode } from "@civic/schema";
import { Link } from "@tanstack/react-router";
import { type CSSProperties, memo, type ReactElement } from "react";
import { ExpandSign } from "../../design/expand-sign.tsx";
import { useGridKeys } from "../../design/grid-keys.ts";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { needAnchor } from "../../records/anchor.ts";
import { GridHelp } from "../../records/grid-help.tsx";
import { useLanguage } from "../../words/language.tsx";
import { CellButton } from "./cell-button.tsx";
import type { MatrixCell, MatrixRow, NeedColumn } from "./coverage-model.ts";
import "./coverage-matrix.css";
import { coverageWords } from "./words.ts";

interface CoverageMatrixProps {
  readonly caption: string;
  readonly columns: readonly NeedColumn[];
  readonly rows: readonly MatrixRow[];
  readonly onOpen: (cell: MatrixCell) => void;
  readonly onExpand: (need: NeedCode | undefined) => void;
}

/** States in rows, needs in columns: one stop of the keyboard, with arrows inside. */
export const CoverageMatrix = memo(function CoverageMatrix({
  caption,
  columns,
  rows,
  onOpen,
  onExpand,
}: CoverageMatrixProps): ReactElement {
  const own = coverageWords.useWords();
  const { format, language } = useLanguage();
  const grid = useGridKeys();
  return (
    <>
      <ScrollRegion label={caption}>
        <table {...grid} className="coverage-matrix" style={{ "--columns": columns.length } as CSSProperties}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="matrix-state">
                {own.state}
              </th>
              {columns.map((column) => (
                <NeedHeader key={column.need} column={column} onExpand={onExpand} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.jurisdiction}>
                <th scope="row" className="matrix-state">
                  <Link to="/$lang/countries/$code" params={{ lang: language, code: row.jurisdiction }}>
                    {format.region(row.jurisdiction)}
                  </Link>
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.need}>
                    <CellButton cell={cell} onOpen={onOpen} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <GridHelp />
    </>
  );
});

interface NeedHeaderProps {
  readonly column: NeedColumn;
  readonly onExpand: (need: NeedCode | undefined) => void;
}

function NeedHeader({ column, onExpand }: NeedHeaderProps): ReactElement {
  const own = coverageWords.useWords();
  const { label } = useLanguage();
  const { need, finer, finerCount, expanded } = column;
  const name = label("need", need);
  if (finer) {
    return (
      <th scope="col" className="matrix-finer" id={needAnchor(need)}>
        {name}
      </th>
    );
  }
  return (
    <th scope="col" className={expanded ? "matrix-expanded" : undefined} id={needAnchor(need)}>
      <span className="matrix-need">{name}</span>
      <button
        type="button"
        className="matrix-expand"
        aria-expanded={expanded}
        onClick={() => onExpand(expanded ? undefined : need)}
      >
        <ExpandSign expanded={expanded} />
        <span aria-hidden="true">{expanded ? own.hide : own.finer(finerCount)}</span>
        <span className="visually-hidden">{expanded ? own.hideFiner(name) : own.showFiner(name)}</span>
      </button>
    </th>
  );
}
