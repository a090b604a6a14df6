import { schemaVersion } from "@civic/schema";
import { isLanguage } from "@civic/schema/languages";
import { bookVersion, type CellValue } from "../book/grid.ts";
import type { ReadFile } from "../book/read-file.ts";
import type { ReadTable } from "../book/read-table.ts";
import { isBlank } from "../cells/read-cell.ts";
import { type BookFinding, bookError, bookWarning } from "../findings/book-finding.ts";
import { columnLetters } from "../findings/cell-place.ts";
import { keyColumns, ownTables, sourceKeyColumn } from "../layout/field-name.ts";
import { tablesById } from "../layout/layout.ts";
import { outOfBounds } from "./workbook-bounds.ts";
import { headerRows, ownSheets, tableMark } from "./write-workbook.ts";
import { type RawSheet, readSheets } from "./xlsx-file.ts";

/** Reads an XLSX workbook: its visible cells and nothing else. Never throws. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadFile> {
  const refused = outOfBounds(bytes);
  if (refused) return { book: { tables: [] }, findings: [refused] };
  const sheets = await readSheets(bytes).catch(() => undefined);
  if (!sheets) return { book: { tables: [] }, findings: [bookError("file-unreadable", {})] };
  return bookOf(sheets);
}

function bookOf(sheets: readonly RawSheet[]): ReadFile {
  const findings: BookFinding[] = [];
  const tables: ReadTable[] = [];
  const facts = factsIn(sheets);
  findings.push(...olderThan(facts));
  const ids = new Map<string, string>();
  for (const sheet of sheets) {
    const id = idOf(sheet);
    if (id === ownSheets.choices || id === ownSheets.readMe) continue;
    if (sheet.isHidden) {
      if (holdsSomething(sheet)) findings.push(bookError("sheet-hidden", {}, { sheet: sheet.title }));
      continue;
    }
    if (id === undefined) findings.push(...strange(sheet));
    else if (ids.has(id)) findings.push(bookError("sheet-twice", {}, { sheet: sheet.title }));
    else {
      ids.set(id, sheet.title);
      findings.push(...unseen(sheet), ...merged(sheet), ...broken(sheet));
      tables.push(tableOf(id, sheet));
    }
  }
  if (tables.length === 0 && !findings.some(({ severity }) => severity === "error"))
    findings.push(bookError("book-without-tables", {}));
  const language = facts.get("language");
  return { book: { tables, ...(language !== undefined && isLanguage(language) && { language }) }, findings };
}

const known = new Set<string>([...tablesById.keys(), ...Object.values(ownTables), ownSheets.choices]);

/** What table a sheet is, whatever it is called: one of its names in row 2 says it. */
function idOf({ rows }: RawSheet): string | undefined {
  if (rows[0]?.[0] === ownSheets.readMe) return ownSheets.readMe;
  for (const cell of rows[headerRows - 1] ?? []) {
    const id = typeof cell === "string" ? cell.trim().split(tableMark)[0] : undefined;
    if (id !== undefined && known.has(id) && String(cell).includes(tableMark)) return id;
  }
  return undefined;
}

/** A sheet that is no table: one of ours that has lost its names is an error, a stranger is passed over. */
function strange(sheet: RawSheet): BookFinding[] {
  if (!holdsSomething(sheet)) return [];
  const names = new Set((sheet.rows[headerRows - 1] ?? []).map(String));
  const isOurs = names.has(keyColumns.record) || names.has("id") || names.has(sourceKeyColumn);
  const place = { sheet: sheet.title };
  return [isOurs ? bookError("header-missing", {}, place) : bookWarning("sheet-unknown", {}, place)];
}

function tableOf(id: string, { title, rows }: RawSheet): ReadTable {
  const header = (rows[headerRows - 1] ?? []).map((cell) => {
    const name = String(cell ?? "").trim();
    return name.startsWith(id + tableMark) ? name.slice(id.length + 1) : name;
  });
  const width = Math.max(header.length, ...rows.slice(headerRows).map((row) => row.length));
  return {
    id,
    title,
    header: Array.from({ length: width }, (_, index) => header[index] ?? ""),
    headings: (rows[0] ?? []).map((cell) => (typeof cell === "string" ? cell.replace(/ \*$/, "") : "")),
    headerRow: headerRows,
    rows: rows.slice(headerRows).map((cells, index) => ({ number: headerRows + 1 + index, cells })),
  };
}

/** What the sheet of explanations says of the book. */
function factsIn(sheets: readonly RawSheet[]): ReadonlyMap<string, string> {
  const readMe = sheets.find((sheet) => idOf(sheet) === ownSheets.readMe);
  const facts = new Map<string, string>();
  for (const [name, value] of readMe?.rows ?? []) {
    if (typeof name === "string" && !isBlank(value)) facts.set(name.trim(), String(value).trim());
  }
  return facts;
}

/** A book that a later or an earlier program has laid out. */
function olderThan(facts: ReadonlyMap<string, string>): BookFinding[] {
  const version = facts.get("version");
  const model = facts.get("model");
  if (version !== undefined && version !== String(bookVersion))
    return [bookError("book-version", { version, read: bookVersion })];
  return model === undefined || model === schemaVersion
    ? []
    : [bookError("model-version", { version: model, read: schemaVersion })];
}

function holdsSomething({ rows }: RawSheet): boolean {
  return rows.some((row) => row.some((cell) => !isBlank(cell)));
}

/** Rows and columns that hold something and cannot be seen. */
function unseen({ title, rows, hiddenRows, hiddenColumns }: RawSheet): BookFinding[] {
  const isFull = (cells: readonly (CellValue | undefined)[]) => cells.some((cell) => !isBlank(cell));
  const inRows = hiddenRows.filter((row) => isFull(rows[row] ?? []));
  const inColumns = hiddenColumns.filter((column) =>
    isFull(rows.slice(headerRows).map((row) => row[column])),
  );
  const shown = (names: readonly string[]) =>
    [...names.slice(0, 5), ...(names.length > 5 ? ["…"] : [])].join(", ");
  return [
    ...(inRows.length > 0
      ? [bookError("rows-hidden", { rows: shown(inRows.map((row) => String(row + 1))) }, { sheet: title })]
      : []),
    ...(inColumns.length > 0
      ? [bookError("columns-hidden", { columns: shown(inColumns.map(columnLetters)) }, { sheet: title })]
      : []),
  ];
}

function merged({ title, merged: ranges }: RawSheet): BookFinding[] {
  return ranges
    .filter(({ toRow }) => toRow >= headerRows - 1)
    .map(({ row, column, toRow, toColumn }) =>
      bookError(
        "cells-merged",
        { range: `${columnLetters(column)}${row + 1}:${columnLetters(toColumn)}${toRow + 1}` },
        { sheet: title, row: row + 1, column },
      ),
    );
}

function broken({ title, broken: cells }: RawSheet): BookFinding[] {
  return [...cells].map(([at, value]) => {
    const [row = 0, column = 0] = at.split(",").map(Number);
    return bookError("cell-broken", { value }, { sheet: title, row: row + 1, column });
  });
}
