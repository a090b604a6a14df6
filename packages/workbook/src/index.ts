/**
 * Records of CIVIC as a workbook (XLSX) or as a folder of tables (CSV with a data package), in five languages, and back
 * again. Pure but for the library that packs and unpacks: who calls reads and writes the files.
 *
 * @module
 */

export type { Book, CellValue, Choices, Grid, GridColumn } from "./book/grid.ts";
export type { ReadFile } from "./book/read-file.ts";
export type { ReadBook, ReadRow, ReadTable } from "./book/read-table.ts";
export { readTables } from "./csv/read-tables.ts";
export { writeTables } from "./csv/write-tables.ts";
export { type BookOptions, recordsBook } from "./export/records-book.ts";
export type { BookFinding, BookFindingCode, BookFindings } from "./findings/book-finding.ts";
export type { CellPlace } from "./findings/cell-place.ts";
export { type ReadRecords, readRecords } from "./import/read-records.ts";
export { type BookLanguage, loadBookLanguage } from "./language/book-language.ts";
export { type OrdinaryPerson, ordinaryPersons } from "./persons/ordinary-persons.ts";
export { criterionSentence } from "./read-back/criterion-sentence.ts";
export { type Understood, type UnderstoodPerson, understood } from "./read-back/understood.ts";
export { describeBookFinding, describeBookFindings } from "./sentences/describe-book-finding.ts";
export { firstKinds, newBook } from "./template/new-book.ts";
export { readWorkbook } from "./xlsx/read-workbook.ts";
export { workbookBounds } from "./xlsx/workbook-bounds.ts";
export { writeWorkbook } from "./xlsx/write-workbook.ts";
