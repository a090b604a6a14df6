// The only file that knows the library for XLSX.
import { type Cell, type CellStyle, readXlsx, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { CellValue } from "../book/grid.ts";

/** A sheet as it is written. */
export interface PlainSheet {
  readonly title: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly columns: readonly {
    readonly width: number;
    readonly format?: string;
    readonly isWrapped?: boolean;
  }[];
  /** Rows and columns that stay where they are when the rest moves. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Notes by row and column from 0: `0,3`. */
  readonly notes?: ReadonlyMap<string, string>;
  /** How cells look, by row and column from 0. */
  readonly looks?: ReadonlyMap<string, CellLook>;
  /** What cells of a column are chosen from: a range of another sheet. */
  readonly choices?: readonly {
    readonly column: number;
    readonly fromRow: number;
    readonly range: string;
    /** Whether something else may be typed: several values in one cell. */
    readonly isOpen: boolean;
  }[];
}

/** How a cell looks. */
export interface CellLook {
  readonly isBold?: boolean;
  readonly isFaint?: boolean;
  readonly fill?: string;
  readonly indent?: number;
  readonly format?: string;
}

/** A sheet as it was read; what is hidden or merged is named. */
export interface RawSheet {
  readonly title: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly CellValue[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merged: readonly {
    readonly row: number;
    readonly column: number;
    readonly toRow: number;
    readonly toColumn: number;
  }[];
  /** Errors that formulas have left, by row and column from 0. */
  readonly broken: ReadonlyMap<string, string>;
}

/** As far down as choices are offered. */
const lastChoiceRow = 5000;

/** Writes sheets as an XLSX workbook. */
export async function writeSheets(
  sheets: readonly PlainSheet[],
  { title, isRightToLeft }: { readonly title: string; readonly isRightToLeft: boolean },
): Promise<Uint8Array> {
  return writeXlsx({
    properties: { title },
    sheets: sheets.map((sheet) => written(sheet, isRightToLeft)),
  });
}

function written(sheet: PlainSheet, isRightToLeft: boolean): WriteSheet {
  const { title, rows, columns, frozen, notes, looks, choices = [] } = sheet;
  // Else a sentence begins with its full stop.
  const reading: Reading = isRightToLeft ? { readingOrder: "rtl" } : {};
  const cells = new Map<string, Partial<Cell>>();
  for (const [at, text] of notes ?? []) cells.set(at, { comment: { text } });
  for (const [at, look] of looks ?? []) cells.set(at, { ...cells.get(at), style: styleOf(look, reading) });
  return {
    name: title,
    rows: rows.map((row) => row.map(asItIs)),
    cells,
    columns: columns.map(({ width, format, isWrapped }) => ({
      width,
      style: {
        ...(format !== undefined && { numFmt: format }),
        alignment: { vertical: "top", ...reading, ...(isWrapped && { wrapText: true }) },
      },
    })),
    rowDefs: heightsOf(sheet),
    ...(frozen && { freezePane: { rows: frozen.rows, columns: frozen.columns } }),
    ...(isRightToLeft && { view: { rightToLeft: true } }),
    dataValidations: choices.map(({ column, fromRow, range, isOpen }) => ({
      type: "list",
      formula1: range,
      allowBlank: true,
      showErrorMessage: !isOpen,
      errorStyle: "warning",
      range: `${letters(column)}${fromRow + 1}:${letters(column)}${Math.max(lastChoiceRow, rows.length)}`,
    })),
  };
}

/** Points of a line of text; of a row, as many as spreadsheets allow. */
const heights = { line: 15, most: 405 } as const;

/** Rows with wrapped text are as high as it needs: programs that open the file do not work it out. Others are left alone. */
function heightsOf({ rows, columns, looks }: PlainSheet): Map<number, { height: number }> {
  const found = new Map<number, { height: number }>();
  for (const [row, cells] of rows.entries()) {
    const lines = cells.map((cell, column) => {
      const { width = 0, isWrapped = false } = columns[column] ?? {};
      const isWrappedHere = isWrapped || looks?.get(`${row},${column}`)?.isBold === true;
      return typeof cell === "string" && isWrappedHere ? linesOf(cell, width) : 1;
    });
    const most = Math.max(1, ...lines);
    if (most > 1) found.set(row, { height: Math.min(most * heights.line, heights.most) });
  }
  return found;
}

/** Lines of a text in a column so wide; a little is lost at each end, since words are not broken. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, width * 0.85);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}

/** What looks like a sign by its number (`_x0041_`, ECMA-376 part 1, 22.9.2.19) would be read as that sign. */
function asItIs(cell: CellValue): CellValue {
  return typeof cell === "string" ? cell.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : cell;
}

type Reading = Pick<NonNullable<CellStyle["alignment"]>, "readingOrder">;

function styleOf({ isBold, isFaint, fill, indent, format = "@" }: CellLook, reading: Reading): CellStyle {
  return {
    ...((isBold || isFaint) && {
      font: { ...(isBold && { bold: true }), ...(isFaint && { color: { rgb: "7F7F7F" }, size: 8 }) },
    }),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
    alignment: {
      vertical: "top",
      ...reading,
      ...(isBold && { wrapText: true }),
      ...(indent !== undefined && { indent }),
    },
    numFmt: format,
  };
}

/** Letters of a column from 0. */
export function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}

/** Reads the sheets of an XLSX workbook whose bounds were checked before. Throws where it is damaged. */
export async function readSheets(bytes: Uint8Array): Promise<readonly RawSheet[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows, hidden, veryHidden, rowDefs, columns, merges, cells }) => ({
    title: name,
    isHidden: hidden === true || veryHidden === true,
    rows,
    hiddenRows: [...(rowDefs ?? [])].flatMap(([row, { hidden: isHidden }]) => (isHidden ? [row] : [])),
    hiddenColumns: [...(columns ?? []).entries()].flatMap(([column, each]) => (each?.hidden ? [column] : [])),
    merged: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      toRow: endRow,
      toColumn: endCol,
    })),
    broken: new Map(
      [...(cells ?? [])].flatMap(([at, { type, value, formulaResult }]) => {
        const shown = formulaResult ?? value;
        const isError =
          type === "error" ||
          (type === "formula" && typeof shown === "string" && /^#[A-Z/0!?]+[!?A]?$/.test(shown));
        return isError ? [[at, String(shown)] as const] : [];
      }),
    ),
  }));
}
