import { type ReadCsv, readCsv, writeCsv } from "@civic/schema/interop";
import type { CellValue } from "../book/grid.ts";

/** Most rows of one table: what a sheet of a spreadsheet holds. */
const most = 1_048_576;

/** Rows as CSV. There is no byte order mark: the data package says that the tables are UTF-8. */
export function writeCsvText(rows: readonly (readonly CellValue[])[]): string {
  return writeCsv(
    rows.map((row) => row.map(cellText)),
    { marked: false },
  );
}

function cellText(cell: CellValue): string {
  if (cell === null) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** The rows of a CSV text, with whatever delimiter its first line has, or what is wrong with it. */
export function readCsvText(text: string): ReadCsv {
  return readCsv(text, { most });
}
