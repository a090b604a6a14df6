import type { PhaseCode } from "@civic/schema";
import { isBodyOfStates } from "@civic/schema/compute";
import { memo, type ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { countLevels, type MatrixRow, type NeedColumn } from "./coverage-model.ts";
import { coverageWords } from "./words.ts";

interface CoverageSummaryProps {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly NeedColumn[];
  readonly phase: PhaseCode;
}

/** What the matrix says, in a sentence; finer needs are not counted twice. */
export const CoverageSummary = memo(function CoverageSummary({
  rows,
  columns,
  phase,
}: CoverageSummaryProps): ReactElement {
  const own = coverageWords.useWords();
  const { words, label, format } = useLanguage();
  const top = new Set(columns.filter((column) => !column.finer).map((column) => column.need));
  const counted = rows.map((row) => ({ ...row, cells: row.cells.filter((cell) => top.has(cell.need)) }));
  const codes = rows.map(({ jurisdiction }) => jurisdiction);
  // The Union is a row as well, and no State.
  const bodies = codes.filter(isBodyOfStates);
  const listed = [own.states(codes.length - bodies.length), ...bodies.map(format.region)];
  const levels = countLevels(counted).map(({ level, count }) =>
    words.countedLevel(count, label("coverage-level", level)),
  );
  return (
    <p className="coverage-summary" data-testid="coverage-summary">
      {own.summary(format.list(listed), label("phase", phase), top.size)}{" "}
      <strong>{format.list(levels)}.</strong> <span className="soft">{own.lowerBound}</span>
    </p>
  );
});
