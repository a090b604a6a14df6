import type { CivicRecord } from "@civic/schema";
import type { Book } from "../src/book/grid.ts";
import type { ReadBook } from "../src/book/read-table.ts";
import {
  type BookLanguage,
  readRecords,
  readTables,
  readWorkbook,
  recordsBook,
  writeTables,
  writeWorkbook,
} from "../src/index.ts";

/** What comes back of records that are written to a workbook and read again. */
export async function throughWorkbook(records: readonly CivicRecord[], language: BookLanguage) {
  const { book, findings } = await readWorkbook(await writeWorkbook(recordsBook(records, { language })));
  const read = readRecords(book, language);
  return { ...read, findings: [...findings, ...read.findings] };
}

/** The same by a folder of tables. */
export function throughTables(records: readonly CivicRecord[], language: BookLanguage) {
  const files = writeTables(recordsBook(records, { language }));
  const bytes = [...files].map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  const { book, findings } = readTables(new Map(bytes));
  const read = readRecords(book, language);
  return { ...read, findings: [...findings, ...read.findings] };
}

/** A book as if it had been written and read, without the file between. */
export function asRead({ grids }: Book): ReadBook {
  return {
    tables: grids.map(({ id, title, columns, rows }) => ({
      id,
      title,
      header: columns.map(({ name }) => name),
      headerRow: 2,
      rows: rows.map((cells, index) => ({ number: index + 3, cells })),
    })),
  };
}

/** RFC 8785 texts by id. */
export function canonicalById(
  records: readonly { readonly view: CivicRecord; readonly canonical: string }[],
) {
  return new Map(records.map(({ view, canonical }) => [view.id, canonical]));
}
