import { table } from "./page.ts";
import { widthOf } from "./width.ts";

/** Rows whose first cell is a name and whose others are figures, which stand one under the other at their end. */
export function figureTable(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, widthOf(cell))),
    [],
  );
  return table(
    rows.map((row) =>
      row.map((cell, column) =>
        column === 0 ? cell : " ".repeat((widths[column] ?? 0) - widthOf(cell)) + cell,
      ),
    ),
  );
}
