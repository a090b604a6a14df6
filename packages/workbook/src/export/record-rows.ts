import type { CivicRecord } from "@civic/schema";
import type { CellValue } from "../book/grid.ts";
import { keyColumns } from "../layout/field-name.ts";
import { anyItem, type Table, tablesById } from "../layout/layout.ts";
import { isJsonObject, valueAt } from "../layout/value-at.ts";
import { listPlaces } from "../naming/list-places.ts";
import { type FieldWriting, fieldCells } from "./field-cells.ts";

/** A row that is written: its cells by the names of their columns. */
export type RowByName = ReadonlyMap<string, CellValue>;

/** A condition that stands in a record. */
export interface StandingCondition {
  readonly record: CivicRecord;
  readonly path: readonly string[];
  readonly numbers: readonly string[];
  readonly criterion: unknown;
}

/** What a record gives to the tables of the book. */
export interface RecordRows {
  readonly rows: ReadonlyMap<string, RowByName[]>;
  readonly conditions: readonly StandingCondition[];
}

interface Gathering {
  readonly rows: Map<string, RowByName[]>;
  readonly conditions: StandingCondition[];
  readonly writing: FieldWriting;
}

interface At {
  readonly path: readonly string[];
  readonly numbers: readonly string[];
}

/** The rows of a record, by table. */
export function recordRows(writing: FieldWriting): RecordRows {
  const { record } = writing;
  const gathering: Gathering = { rows: new Map(), conditions: [], writing };
  const table = tablesById.get(record.kind) as Table;
  add(table.id, fieldCells(record, table.shape.fields, writing), gathering);
  enter(record, table, { path: [], numbers: [] }, gathering);
  return gathering;
}

function add(table: string, row: RowByName, { rows }: Gathering): void {
  const known = rows.get(table);
  if (known) known.push(row);
  else rows.set(table, [row]);
}

/** The lists and conditions of a value, and of what is in them. */
function enter(value: unknown, { shape }: Table, at: At, gathering: Gathering): void {
  const { record } = gathering.writing;
  for (const members of shape.conditions) {
    const criterion = valueAt(value, members);
    if (criterion !== undefined)
      gathering.conditions.push({ record, path: [...at.path, ...members], numbers: at.numbers, criterion });
  }
  for (const { path, table: id, isMap } of shape.lists) {
    const list = valueAt(value, path);
    if (list === undefined) continue;
    const entries =
      isMap && isJsonObject(list)
        ? Object.entries(list)
        : [...(list as unknown[]).entries()].map(([index, item]) => [String(index + 1), item] as const);
    const inner = tablesById.get(id) as Table;
    const place = [...at.path, ...path, anyItem];
    if (entries.length === 0)
      add(
        id,
        keyCells(
          inner,
          { path: place, numbers: [...at.numbers, gathering.writing.language.own.empty] },
          gathering,
        ),
        gathering,
      );
    for (const [key, item] of entries) {
      const here = { path: place, numbers: [...at.numbers, key] };
      const cells = fieldCells(item, inner.shape.fields, gathering.writing);
      add(id, new Map([...keyCells(inner, here, gathering), ...cells]), gathering);
      enter(item, inner, here, gathering);
    }
  }
}

function keyCells(
  table: Table,
  { path, numbers }: At,
  { writing: { record, language } }: Gathering,
): Map<string, CellValue> {
  const place = table.places.find(
    (each) => each.kind === record.kind && each.path.join("/") === path.join("/"),
  );
  return new Map<string, CellValue>([
    [keyColumns.record, record.id],
    [keyColumns.place, place ? listPlaces(table, language).wordOf(place) : null],
    [keyColumns.number, numbers.join(".")],
  ]);
}
