import { nearest } from "@civic/schema";
import type { ReadTable } from "../book/read-table.ts";
import { readCell, textOf } from "../cells/read-cell.ts";
import { type BookFinding, bookError } from "../findings/book-finding.ts";
import type { CellPlace } from "../findings/cell-place.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { fieldName, sourceKeyColumn } from "../layout/field-name.ts";
import { sourceShape } from "../layout/own-shapes.ts";
import { type JsonObject, putAt } from "../layout/value-at.ts";
import { type RowCells, rowsOf } from "../rows/row-cells.ts";
import type { Building, DescribingRow } from "./building.ts";

/** The sources of a book by their keys. */
export class SourceBook {
  readonly #byKey = new Map<
    string,
    { readonly source: JsonObject; readonly row: RowCells; readonly header: readonly string[] }
  >();

  constructor(tables: readonly ReadTable[], language: BookLanguage, findings: BookFinding[]) {
    for (const table of tables) this.#read(table, language, findings);
  }

  /** The id of a source in a record that names its key; a key that nobody has is found. */
  idIn(building: Building, key: string, place: CellPlace, findings: BookFinding[]): string {
    if (!this.#byKey.has(key))
      findings.push(
        bookError("source-unknown", { key, meant: nearest(key, [...this.#byKey.keys()]) }, place),
      );
    return building.sourceId(key);
  }

  /** The sources that a record has named. */
  sourcesOf(building: Building): JsonObject[] {
    return building.sources.flatMap(([key, id]) => {
      const found = this.#byKey.get(key);
      return found ? [{ id, ...found.source }] : [];
    });
  }

  /** The row that describes a source. */
  rowOf(key: string): (DescribingRow & { readonly row: RowCells }) | undefined {
    const found = this.#byKey.get(key);
    return found && { shape: sourceShape, row: found.row, header: found.header };
  }

  #read(table: ReadTable, language: BookLanguage, findings: BookFinding[]): void {
    for (const row of rowsOf(table)) {
      const cell = row.cell(sourceKeyColumn);
      const key = cell === undefined ? undefined : textOf(cell)?.trim();
      if (key === undefined) {
        findings.push(bookError("source-key-missing", {}, row.at()));
        continue;
      }
      const before = this.#byKey.get(key);
      if (before) {
        findings.push(bookError("source-twice", { key, row: before.row.number }, row.at(sourceKeyColumn)));
        continue;
      }
      const source: JsonObject = {};
      for (const field of sourceShape.fields) {
        const name = fieldName(field);
        const value = row.cell(name);
        if (value === undefined) continue;
        const read = readCell(value, field.form, language);
        if ("value" in read) putAt(source, field.path, read.value);
        else findings.push(bookError(read.code, read.params, row.at(name)));
      }
      this.#byKey.set(key, { source, row, header: table.header });
    }
  }
}
