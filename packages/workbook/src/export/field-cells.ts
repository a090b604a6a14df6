import type { CivicRecord } from "@civic/schema";
import type { CellValue } from "../book/grid.ts";
import { separator } from "../cells/choices.ts";
import { writeCell, writeList } from "../cells/write-cell.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { fieldName } from "../layout/field-name.ts";
import type { Field } from "../layout/row-shape.ts";
import { isJsonObject, valueAt } from "../layout/value-at.ts";

/** What fields of a record are written with. */
export interface FieldWriting {
  readonly record: CivicRecord;
  readonly keyOf: (record: CivicRecord, id: string) => string;
  readonly language: BookLanguage;
}

/** The cells of a row by the names of their columns; those that hold nothing are left out. */
export function fieldCells(
  value: unknown,
  fields: readonly Field[],
  writing: FieldWriting,
): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const field of fields) {
    const here = valueAt(value, field.path);
    if (here === undefined) continue;
    if (field.holds === "languages") {
      for (const [tag, text] of Object.entries(isJsonObject(here) ? here : {}))
        cells.set(fieldName(field, tag), String(text));
    } else cells.set(fieldName(field), cellOf(here, field, writing));
  }
  return cells;
}

function cellOf(
  value: unknown,
  { holds, form }: Field,
  { record, keyOf, language }: FieldWriting,
): CellValue {
  const values = Array.isArray(value) ? value : [];
  if (holds === "list") return writeList(values, form, language);
  if (holds === "one") return writeCell(value, form, language);
  const ids = values.map((each) => (isJsonObject(each) ? String(each["id"]) : String(each)));
  return ids.map((id) => keyOf(record, id)).join(`${separator} `);
}
