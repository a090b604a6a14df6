import { shortened } from "../parts/json-value.ts";
import { onOneLine } from "../parts/on-one-line.ts";
import { readCsv } from "./csv/csv-text.ts";
import { cellValue } from "./import/cell-value.ts";
import { type Draft, type Imported, imported } from "./import/imported.ts";
import type { ColumnMapping, CsvMapping } from "./import/mapping.ts";
import { constantsOf, knownHead, recordIdFrom, recordOf } from "./import/record-head.ts";
import { setAt, withoutEmptyEntries } from "./import/set-at.ts";
import { type Loss, lossCounter } from "./loss.ts";

/** Why a table cannot be read at all. */
export interface TableFault {
  readonly code:
    | "unclosed-quotation"
    | "text-after-quotation"
    | "too-many-rows"
    | "no-rows"
    | "no-column"
    | "column-twice";
  /** The line of the file. */
  readonly line: number;
  /** The head of the column. */
  readonly column?: string;
}

/** What was made of a table, or why nothing was. */
export type ImportedTable = Imported | { readonly faults: readonly TableFault[] };

/**
 * Records of the rows of a table, by a mapping of its columns to fields. Its first row holds the heads of the columns; one of
 * them has to be mapped to `id`. Cells of columns that are not mapped, and those that cannot be read as their field, stand in
 * the report; what records need and neither a column nor a constant gives is asked for.
 *
 * @example
 * ```ts
 * import { importCsv } from "@civic/schema/interop";
 *
 * const table = importCsv("Ref,Nom\r\n7,Ligne de nuit\r\n", {
 *   file: "lignes.csv",
 *   mapping: {
 *     kind: "service",
 *     columns: { Ref: { field: "id" }, Nom: { field: "name.fr" } },
 *     constants: { record: { publisher: "fr", jurisdiction: "fr", language: "fr" } },
 *   },
 * });
 * if ("asked" in table) console.log(table.asked.map(({ member }) => member)); // [ "asOf", "quality", … ]
 * ```
 */
export function importCsv(
  text: string,
  { file, mapping }: { readonly file: string; readonly mapping: CsvMapping },
): ImportedTable {
  const read = readCsv(text, mapping.delimiter === undefined ? {} : { delimiter: mapping.delimiter });
  if ("fault" in read) return { faults: [{ code: read.fault, line: read.line }] };
  const [heads = [], ...rows] = read.rows;
  if (rows.length === 0) return { faults: [{ code: "no-rows", line: 1 }] };
  const faults = headFaults(heads, mapping);
  if (faults.length > 0) return { faults };
  const losses = lossCounter();
  const drafts = rows.flatMap((cells, index): readonly Draft[] => {
    if (cells.every((cell) => cell.trim() === "")) return [];
    const row = { number: index + 2, heads, cells };
    return draftOf(row, { file, mapping, lose: (loss) => losses.add({ in: file, ...loss }) });
  });
  return imported(drafts, losses.report(), constantsOf(mapping.constants, mapping.kind));
}

function headFaults(heads: readonly string[], { columns }: CsvMapping): readonly TableFault[] {
  const missing = Object.keys(columns).filter((column) => !heads.includes(column));
  const twice = Object.keys(columns).filter((column) => heads.indexOf(column) !== heads.lastIndexOf(column));
  const withId = Object.values(columns).some(({ field }) => field === "id");
  return [
    ...missing.map((column) => ({ code: "no-column", line: 1, column }) as const),
    ...twice.map((column) => ({ code: "column-twice", line: 1, column }) as const),
    ...(withId ? [] : [{ code: "no-column", line: 1, column: "id" } as const]),
  ];
}

interface Row {
  readonly number: number;
  readonly heads: readonly string[];
  readonly cells: readonly string[];
}

interface Making {
  readonly file: string;
  readonly mapping: CsvMapping;
  readonly lose: (loss: Omit<Loss, "in">) => void;
}

function draftOf({ number, heads, cells }: Row, { file, mapping, lose }: Making): readonly Draft[] {
  const said: Record<string, unknown> = structuredClone({ ...constantsOf(mapping.constants, mapping.kind) });
  const given = new Set<string>();
  let id: string | undefined;
  const length = Math.max(heads.length, cells.length);
  for (let at = 0; at < length; at++) {
    const [head = `#${at + 1}`, cell = ""] = [heads[at], cells[at]?.trim()];
    if (cell === "") continue;
    const lost = (why: Loss["why"]) =>
      lose({ pointer: `${number}/${head}`, field: head, value: onOneLine(shortened(cell, 80)), why });
    const column: ColumnMapping | undefined = Object.hasOwn(mapping.columns, head)
      ? mapping.columns[head]
      : undefined;
    if (column === undefined) {
      lost("no-field");
      continue;
    }
    if (column.field === "id") {
      id = recordIdFrom(cell, mapping.kind, knownHead(mapping, mapping.kind));
      if (id === undefined) lost("other-form");
      continue;
    }
    const value = cellValue(cell, column, mapping);
    for (const why of value.lost) lost(why);
    if (value.value === undefined) continue;
    given.add(column.field);
    setAt(said, column.field, value.value);
  }
  if (id === undefined) {
    lose({
      pointer: `${number}`,
      field: "id",
      value: onOneLine(shortened(cells.join(", "), 80)),
      why: "no-field",
    });
    return [];
  }
  const mapped = Object.values(mapping.columns).map(({ field }) => field);
  withoutEmptyEntries(said, { mapped, given });
  const { kind } = mapping;
  const document = recordOf({ kind, id, head: knownHead(mapping, kind) }, said);
  return [{ kind, from: `${file}:${number}`, document }];
}
