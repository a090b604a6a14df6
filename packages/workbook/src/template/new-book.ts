import type { RecordKind } from "@civic/schema";
import type { Book, CellValue, Grid } from "../book/grid.ts";
import { recordsBook } from "../export/records-book.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { remark } from "../rows/row-cells.ts";
import { exampleRecord } from "./example-record.ts";

/** The kinds that a State begins with. */
export const firstKinds: readonly RecordKind[] = [
  "national-system",
  "organisation",
  "service",
  "pathway",
  "compensation-scheme",
  "recognition-measure",
];

/** An empty book for some kinds of records, with one example in remarks. */
export function newBook(language: BookLanguage, kinds: readonly RecordKind[] = firstKinds): Book {
  const empty = recordsBook([], { language, kinds });
  const example = new Map(
    recordsBook([exampleRecord(language)], { language }).grids.map((grid) => [grid.id, grid]),
  );
  const isShown = kinds.includes("service");
  return {
    ...empty,
    grids: isShown
      ? empty.grids.map((grid) => withExample(grid, example.get(grid.id), language))
      : empty.grids,
  };
}

function withExample(grid: Grid, example: Grid | undefined, { own }: BookLanguage): Grid {
  if (!example || example.rows.length === 0) return grid;
  const at = new Map(example.columns.map(({ name }, index) => [name, index]));
  const rows = example.rows.map((row): CellValue[] => {
    const first = String(row[0] ?? "");
    // A sentence that was read back is a remark already.
    if (first.startsWith(remark)) return [...row];
    const cells = grid.columns.map(({ name }) => row[at.get(name) ?? -1] ?? null);
    return [`${remark} ${own.example.mark} ${first}`, ...cells.slice(1)];
  });
  return { ...grid, rows, ...(example.indents && { indents: example.indents }) };
}
