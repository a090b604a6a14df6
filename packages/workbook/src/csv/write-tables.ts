import type { Book } from "../book/grid.ts";
import { writeCsvText } from "./csv-text.ts";
import { dataPackageFile, dataPackageOf } from "./data-package.ts";

/** Writes a book as the texts of the files of a folder, by their names: a table each, and the data package. */
export function writeTables(book: Book): ReadonlyMap<string, string> {
  return new Map([
    [dataPackageFile, `${JSON.stringify(dataPackageOf(book), null, 2)}\n`],
    ...book.grids.map(
      ({ id, columns, rows }) =>
        [`${id}.csv`, writeCsvText([columns.map(({ name }) => name), ...rows])] as const,
    ),
  ]);
}
