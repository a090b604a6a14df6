import { isLanguageTag } from "@civic/schema";
import { isBlank, readCell, readList } from "../cells/read-cell.ts";
import { type BookFinding, bookError } from "../findings/book-finding.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { fieldName } from "../layout/field-name.ts";
import type { Field, RowShape } from "../layout/row-shape.ts";
import { type JsonObject, putAt } from "../layout/value-at.ts";
import type { RowCells } from "../rows/row-cells.ts";
import type { Building } from "./building.ts";
import type { SourceBook } from "./read-sources.ts";

/** What fields are read with. */
export interface FieldReading {
  readonly row: RowCells;
  /** Columns of the table. */
  readonly header: readonly string[];
  readonly building: Building;
  /** Of what the row describes. */
  readonly pointer: string;
  readonly sources: SourceBook;
  readonly language: BookLanguage;
  readonly findings: BookFinding[];
}

/** The value of a row: an object of its fields, or the text that it is. */
export function readFields(shape: RowShape, reading: FieldReading): unknown {
  const { building, pointer, row, header } = reading;
  building.rows.set(pointer, { shape, row, header });
  const made: JsonObject = {};
  const [only] = shape.fields;
  if (only && only.path.length === 0) return readField(only, reading) ?? {};
  for (const field of shape.fields) {
    const value = readField(field, reading);
    if (value !== undefined) putAt(made, field.path, value);
  }
  return made;
}

function readField(field: Field, reading: FieldReading): unknown {
  const { row, building, pointer, language, findings } = reading;
  if (field.holds === "languages") return readTexts(field, reading);
  const name = fieldName(field);
  const cell = row.cell(name);
  if (cell === undefined) return undefined;
  const place = row.at(name);
  building.trace.set(pointer + field.path.map((member) => `/${member}`).join(""), place);
  if (field.holds === "one") {
    const read = readCell(cell, field.form, language);
    if ("value" in read) return read.value;
    findings.push(bookError(read.code, read.params, place));
    return undefined;
  }
  const { values, problems } = readList(cell, field.form, language);
  for (const { code, params } of problems) findings.push(bookError(code, params, place));
  if (field.holds === "list") return values;
  return values.map((key) => reading.sources.idIn(building, String(key), place, findings));
}

/** A text in the languages that have a column and something in it. */
function readTexts(field: Field, { row, header, building, pointer, findings }: FieldReading): unknown {
  const start = `${fieldName(field)}@`;
  const text: JsonObject = {};
  for (const name of header) {
    if (!name.startsWith(start) || !isLanguageTag(name.slice(start.length))) continue;
    const cell = row.cell(name);
    if (isBlank(cell)) continue;
    const tag = name.slice(start.length);
    const at = field.path.map((member) => `/${member}`).join("");
    building.trace.set(`${pointer}${at}/${tag}`, row.at(name));
    if (!building.trace.has(pointer + at)) building.trace.set(pointer + at, row.at(name));
    if (typeof cell === "string" || typeof cell === "number") text[tag] = String(cell);
    else findings.push(bookError("not-a-text", { value: String(cell) }, row.at(name)));
  }
  return Object.keys(text).length === 0 ? undefined : text;
}
