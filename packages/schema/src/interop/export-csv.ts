import type { CivicRecord, OpeningHours } from "../../generated/types/model.ts";
import { jsonPointer, valueAt } from "../parts/json-pointer.ts";
import { isObject } from "../parts/json-value.ts";
import { partsOf } from "../structure/parts.ts";
import { type CellForm, type CsvTable, csvTables } from "./csv/csv-tables.ts";
import { writeCsv } from "./csv/csv-text.ts";
import type { Exported } from "./exported.ts";
import { exportable, lossesOf } from "./in-force.ts";
import { lossReport } from "./loss.ts";
import { openingHoursText } from "./opening-hours-text.ts";
import { type Tracked, tracked } from "./tracked.ts";

interface Source {
  readonly record: CivicRecord;
  readonly reading: Tracked<CivicRecord>;
}

/** A cell before its column is known: texts by language. */
type Cell = string | ReadonlyMap<string, string>;

interface Row {
  readonly record: string;
  readonly place: string;
  readonly cells: readonly Cell[];
}

/**
 * Tables of services, schemes, amounts, deadlines and contacts, a file each, of the records in force. Columns are called as
 * the fields of the model; a text has a column for each language. Amounts, deadlines and contacts of every kind of record
 * are in their tables, with the record and the place where they stand.
 *
 * @example
 * ```ts
 * import { exportCsv } from "@civic/schema/interop";
 *
 * const { files, report } = exportCsv([]);
 * console.log(files.map(({ name }) => name), report.total); // [ "services.csv", … ] 0
 * ```
 */
export function exportCsv(records: readonly CivicRecord[]): Exported {
  const kinds = new Set(records.map(({ kind }) => kind));
  const { records: inForce, losses } = exportable(records, kinds);
  const sources = inForce.map((record) => ({
    record,
    reading: tracked(record, { in: record.id, field: record.kind }),
  }));
  const tables = csvTables.map((table) => ({
    table,
    rows: sources.flatMap((source) => rowsOf(source, table)),
  }));
  return {
    files: tables.map(({ table, rows }) => ({
      name: `${table.name}.csv`,
      text: writeCsv(lines(table, rows)),
    })),
    entries: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    report: lossReport(
      lossesOf(
        losses,
        sources.map(({ reading }) => reading),
      ),
    ),
  };
}

function rowsOf({ record, reading }: Source, { rows, columns }: CsvTable): readonly Row[] {
  if ("kind" in rows) {
    if (record.kind !== rows.kind) return [];
    // What a row stands for.
    const { kind: _, id, schemaVersion: __ } = reading.value;
    return [
      { record: id, place: "", cells: columns.map(([path, form]) => cellOf(reading.value, path, form)) },
    ];
  }
  return (partsOf(record).get(rows.part) ?? []).map(({ path }) => {
    const place = jsonPointer(path);
    const part = valueAt(reading.value, place);
    return {
      record: reading.value.id,
      place,
      cells: columns.map(([inner, form]) => cellOf(part, inner, form)),
    };
  });
}

function cellOf(part: unknown, path: string, form: CellForm): Cell {
  const value = valueAt(part, `/${path.replaceAll(".", "/")}`);
  switch (form) {
    case "text":
      return new Map(isObject(value) ? Object.entries(value).map(([tag, text]) => [tag, String(text)]) : []);
    case "list":
      return Array.isArray(value) ? value.join("; ") : "";
    case "hours":
      return isObject(value) ? openingHoursText(value as OpeningHours) : "";
    default:
      return value === undefined || typeof value === "object" ? "" : String(value);
  }
}

/** The head of a table and its rows; a text has as many columns as languages are used in it. */
function lines({ rows: of, columns }: CsvTable, rows: readonly Row[]): readonly (readonly string[])[] {
  const tags = columns.map(([, form], column) => (form === "text" ? tagsIn(rows, column) : []));
  const names = columns.flatMap(([path, form], column) => {
    if (form !== "text") return [path];
    return (tags[column] ?? []).map((tag) => `${path}.${tag}`);
  });
  const isPart = "part" in of;
  return [
    [
      isPart ? "record" : "id",
      ...(isPart ? ["place"] : []),
      ...(isPart ? names.map((name) => (name === "id" ? "localId" : name)) : names),
    ],
    ...rows.map(({ record, place, cells }) => [
      record,
      ...(isPart ? [place] : []),
      ...cells.flatMap((cell, column) =>
        typeof cell === "string" ? [cell] : (tags[column] ?? []).map((tag) => cell.get(tag) ?? ""),
      ),
    ]),
  ];
}

function tagsIn(rows: readonly Row[], column: number): readonly string[] {
  const tags = rows.flatMap(({ cells }) => {
    const cell = cells[column];
    return cell === undefined || typeof cell === "string" ? [] : [...cell.keys()];
  });
  return [...new Set(tags)].toSorted();
}
