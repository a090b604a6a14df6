import type { NeedCode } from "@civic/schema";
import { Link } from "@tanstack/react-router";
import { memo, type ReactElement } from "react";
import { ExpandSign } from "../../design/expand-sign.tsx";
import { StateIndex } from "../../records/state-index.tsx";
import { useLanguage } from "../../words/language.tsx";
import { CellButton } from "./cell-button.tsx";
import type { MatrixCell, MatrixRow, NeedColumn } from "./coverage-model.ts";
import "./coverage-matrix.css";
import { coverageWords } from "./words.ts";

interface CoverageListProps {
  readonly caption: string;
  readonly columns: readonly NeedColumn[];
  readonly rows: readonly MatrixRow[];
  readonly onOpen: (cell: MatrixCell) => void;
  readonly onExpand: (need: NeedCode | undefined) => void;
}

/** The matrix on a narrow screen: each State with its needs, one under the other. */
export const CoverageList = memo(function CoverageList({
  caption,
  columns,
  rows,
  onOpen,
  onExpand,
}: CoverageListProps): ReactElement {
  const { format, language } = useLanguage();
  const columnOf = new Map(columns.map((column) => [column.need, column]));
  return (
    <>
      <StateIndex states={rows.map(({ jurisdiction }) => jurisdiction)} placeOf={placeOf} />
      <ul className="coverage-list" aria-label={caption}>
        {rows.map((row) => (
          <li key={row.jurisdiction}>
            <h2 id={placeOf(row.jurisdiction)}>
              <Link to="/$lang/countries/$code" params={{ lang: language, code: row.jurisdiction }}>
                {format.region(row.jurisdiction)}
              </Link>
            </h2>
            <ul>
              {row.cells.map((cell) => (
                <li key={cell.need} className={columnOf.get(cell.need)?.finer ? "finer" : undefined}>
                  <CellButton cell={cell} withNeed onOpen={onOpen} />
                  <FinerButton column={columnOf.get(cell.need)} onExpand={onExpand} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
});

const placeOf = (state: string) => `needs-${state}`;

interface FinerButtonProps {
  readonly column: NeedColumn | undefined;
  readonly onExpand: (need: NeedCode | undefined) => void;
}

function FinerButton({ column, onExpand }: FinerButtonProps): ReactElement | null {
  const own = coverageWords.useWords();
  const { label } = useLanguage();
  if (column === undefined || column.finer) return null;
  const { need, expanded } = column;
  const name = label("need", need);
  return (
    <button
      type="button"
      className="icon-button"
      aria-expanded={expanded}
      aria-label={expanded ? own.hideFiner(name) : own.showFiner(name)}
      onClick={() => onExpand(expanded ? undefined : need)}
    >
      <ExpandSign expanded={expanded} />
    </button>
  );
}
