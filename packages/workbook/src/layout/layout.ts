import { type RecordKind, recordKinds } from "@civic/schema";
import { model } from "@civic/schema/structure";
import { type RowShape, rowShapeOf } from "./row-shape.ts";

/** Where the rows of a table stand in records of a kind: members from the record, `*` for a position or a name. */
export interface Place {
  readonly kind: RecordKind;
  readonly path: readonly string[];
}

/** A table of the book: the records of a kind, or the items of lists wherever they stand. */
export interface Table {
  /** Kebab-case, the same in every language: names the CSV file, and marks the sheet. */
  readonly id: string;
  readonly shape: RowShape;
  /** The kind whose records the rows are; absent for lists. */
  readonly kind?: RecordKind;
  /** The lists whose items the rows are. */
  readonly places: readonly Place[];
}

/** The tables of the book and where conditions stand, all worked out from the model. */
export interface Layout {
  readonly tables: readonly Table[];
  readonly conditions: readonly Place[];
}

/** The only stand-in for a position in a list or a name in a map. */
export const anyItem = "*";

interface Growing {
  readonly id: string;
  readonly shape: RowShape;
  readonly kind?: RecordKind;
  readonly places: Place[];
}

function layoutOf(kinds: readonly RecordKind[]): Layout {
  const tables = new Map<string, Growing>();
  const conditions: Place[] = [];
  const enter = (table: Growing, { kind, path }: Place) => {
    conditions.push(...table.shape.conditions.map((members) => ({ kind, path: [...path, ...members] })));
    for (const { path: members, table: id, items } of table.shape.lists) {
      const list = [...path, ...members, anyItem];
      const inner = tables.get(id) ?? { id, shape: rowShapeOf(items, id), places: [] };
      tables.set(id, inner);
      inner.places.push({ kind, path: list });
      enter(inner, { kind, path: list });
    }
  };
  for (const kind of kinds) {
    const shape = rowShapeOf({ $ref: `#/$defs/${model.kinds[kind]}` }, kind);
    tables.set(kind, { id: kind, kind, shape, places: [] });
  }
  for (const kind of kinds) enter(tables.get(kind) as Growing, { kind, path: [] });
  return { tables: [...tables.values()], conditions };
}

/** The whole book. */
export const layout: Layout = layoutOf(recordKinds);

/** A table of the book by its id. */
export const tablesById: ReadonlyMap<string, Table> = new Map(
  layout.tables.map((table) => [table.id, table]),
);
