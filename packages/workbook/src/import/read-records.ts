import { type Admitted, admitDocument, type Finding, isRecordKind, schemaVersion } from "@civic/schema";
import type { ReadBook, ReadTable } from "../book/read-table.ts";
import { textOf } from "../cells/read-cell.ts";
import { type BookFinding, bookError } from "../findings/book-finding.ts";
import type { CellPlace } from "../findings/cell-place.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { fieldName, ownTables } from "../layout/field-name.ts";
import { tablesById } from "../layout/layout.ts";
import type { JsonObject } from "../layout/value-at.ts";
import { rowsOf } from "../rows/row-cells.ts";
import { Building } from "./building.ts";
import { checkColumns } from "./check-columns.ts";
import { foundInCells } from "./found-in-cells.ts";
import { inModelOrder } from "./model-order.ts";
import { readConditions } from "./read-conditions.ts";
import { readExtensions } from "./read-extensions.ts";
import { readFields } from "./read-fields.ts";
import { readLists } from "./read-lists.ts";
import { SourceBook } from "./read-sources.ts";

/** What a book says: its records where nothing is wrong, and what is wrong or doubtful. */
export interface ReadRecords {
  /** Every record that can be admitted, in the order of the book. */
  readonly records: readonly Admitted[];
  readonly findings: readonly BookFinding[];
}

/** Puts the records of a book together and has each admitted. Never throws, whatever the cells hold. */
export function readRecords(book: ReadBook, language: BookLanguage): ReadRecords {
  const { documents, findings } = documentsIn(book, language);
  const made = documents.map(({ building, document }) => ({ building, admission: admitDocument(document) }));
  const errors = findings.filter(({ severity }) => severity === "error");
  const isWhole = errors.length === 0;
  const wrong = new Set(errors.map(({ place }) => cellOf(place)));
  return {
    records: isWhole ? made.flatMap(({ admission }) => (admission.admitted ? [admission] : [])) : [],
    findings: [
      ...findings,
      ...made.flatMap(({ building, admission }) =>
        admission.findings.flatMap((each) => {
          const traced = tracedAt(each, building);
          return foundInCells(each, building, language).filter(
            (found) => isWhole || isOfOtherCell(found, traced, wrong),
          );
        }),
      ),
    ],
  };
}

/** Of what was not read whole, the model may only say what is wrong with cells that were read, or are blank. */
function isOfOtherCell(
  { code, severity }: BookFinding,
  traced: readonly CellPlace[],
  wrong: ReadonlySet<string>,
): boolean {
  const isOfCells =
    code === "cell-empty" || code === "cells-empty" || traced.some(({ column }) => column !== undefined);
  return severity === "error" && isOfCells && !traced.some((place) => wrong.has(cellOf(place)));
}

/** The cells from which what stands at the place of a finding came. */
function tracedAt({ pointer }: Finding, { trace }: Building): readonly CellPlace[] {
  return [...trace].flatMap(([at, place]) => (at === pointer || at.startsWith(`${pointer}/`) ? [place] : []));
}

function cellOf(place: CellPlace | undefined): string {
  return JSON.stringify([place?.sheet, place?.row, place?.column]);
}

/** A record as the rows give it, before anybody has looked whether it is one. */
interface ReadDocument {
  readonly building: Building;
  readonly document: JsonObject;
}

/** Puts the records of a book together. */
export function documentsIn(
  { tables }: ReadBook,
  language: BookLanguage,
): { readonly documents: readonly ReadDocument[]; readonly findings: readonly BookFinding[] } {
  const columns = tables.flatMap(checkColumns);
  const unreadable = new Set(columns.map(({ place }) => place?.sheet));
  const findings: BookFinding[] = [...columns];
  // Where a column cannot be told, everything that follows from it would be found as well.
  const readable = tables.filter(({ title }) => !unreadable.has(title));
  const tablesOf = (id: string) => readable.filter((table) => table.id === id);
  const sources = new SourceBook(tablesOf(ownTables.sources), language, findings);
  const buildings = new Map<string, Building>();
  const reading = { buildings, sources, language, findings };
  for (const table of readable) readKind(table, reading);
  if (columns.length === 0) {
    readLists(readable, reading);
    readConditions(tablesOf(ownTables.conditions), reading);
    readExtensions(tablesOf(ownTables.extensions), reading);
  }
  const documents = [...buildings.values()].map((building) => ({
    building,
    document: wholeOf(building, sources),
  }));
  return { documents, findings };
}

interface Reading {
  readonly buildings: Map<string, Building>;
  readonly sources: SourceBook;
  readonly language: BookLanguage;
  readonly findings: BookFinding[];
}

/** Begins a record for each row of the table of a kind. */
function readKind(read: ReadTable, { buildings, sources, language, findings }: Reading): void {
  const table = tablesById.get(read.id);
  if (table?.kind === undefined) return;
  for (const row of rowsOf(read)) {
    const cell = row.cell("id");
    const id = cell === undefined ? undefined : textOf(cell)?.trim();
    const kind = id?.split("/")[1] ?? "";
    const before = id === undefined ? undefined : buildings.get(id);
    if (id === undefined) findings.push(bookError("record-missing", {}, row.at("id")));
    else if (!isRecordKind(kind)) findings.push(bookError("record-unreadable", { id }, row.at("id")));
    else if (kind !== table.kind) findings.push(bookError("record-elsewhere", { id, kind }, row.at("id")));
    else if (before)
      findings.push(bookError("record-twice", { id, row: before.place.row ?? 0 }, row.at("id")));
    else {
      const building = new Building(id, kind, row.at());
      buildings.set(id, building);
      const reading = { row, header: read.header, building, pointer: "", sources, language, findings };
      // The ids of the record's own list are given out first, in its order.
      Object.assign(building.record, { kind }, readFields(table.shape, reading));
    }
  }
}

/** The record with its sources, and in the order in which people read it. */
function wholeOf(building: Building, sources: SourceBook): JsonObject {
  const { record } = building;
  const named = sources.sourcesOf(building);
  const whole = {
    ...record,
    schemaVersion: record["schemaVersion"] ?? schemaVersion,
    ...(named.length > 0 ? { sources: named } : {}),
  };
  for (const [index, [key]] of building.sources.entries()) {
    const found = sources.rowOf(key);
    const at = `/sources/${index}`;
    if (!found) continue;
    building.trace.set(at, found.row.at());
    building.rows.set(at, found);
    for (const { path } of found.shape.fields) {
      const name = fieldName({ path });
      if (found.row.cell(name) !== undefined)
        building.trace.set(`${at}/${path.join("/")}`, found.row.at(name));
    }
  }
  return inModelOrder(building.kind, whole);
}
