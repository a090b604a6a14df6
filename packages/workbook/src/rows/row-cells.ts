import type { CellValue } from "../book/grid.ts";
import type { ReadRow, ReadTable } from "../book/read-table.ts";
import { isBlank } from "../cells/read-cell.ts";
import type { CellPlace } from "../findings/cell-place.ts";

/** Rows that begin with it explain, and are not read. */
export const remark = "#";

/** One row, by the names of its columns. */
export interface RowCells {
  readonly number: number;
  /** What a cell holds; `undefined` where it is blank or there is no such column. */
  readonly cell: (name: string) => Exclude<CellValue, null> | undefined;
  /** The same, also where it holds nothing but spaces. */
  readonly raw: (name: string) => CellValue | undefined;
  readonly at: (name?: string) => CellPlace;
}

/** The rows of a table that hold something, by the names of the columns. */
export function rowsOf({ title, header, headings = [], rows }: ReadTable): RowCells[] {
  const columns = new Map(header.map((name, index) => [name, index]));
  return rows.filter(isRead).map(({ number, cells }) => ({
    number,
    cell: (name) => {
      const value = cells[columns.get(name) ?? -1];
      return isBlank(value) || value === null ? undefined : value;
    },
    raw: (name) => cells[columns.get(name) ?? -1],
    at: (name) => {
      const column = name === undefined ? undefined : columns.get(name);
      const heading = column === undefined ? undefined : headings[column];
      return {
        sheet: title,
        row: number,
        ...(column !== undefined && name !== undefined && { column, name }),
        ...(heading !== undefined && { heading }),
      };
    },
  }));
}

/** Whether a row holds something and is no remark. */
export function isRead({ cells }: ReadRow): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return first !== undefined && !(typeof first === "string" && first.trimStart().startsWith(remark));
}
