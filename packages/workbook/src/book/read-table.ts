import type { Language } from "@civic/schema/languages";
import type { CellValue } from "./grid.ts";

/** A row that was read, with its number as the reader of the book sees it. */
export interface ReadRow {
  readonly number: number;
  readonly cells: readonly CellValue[];
}

/** A table that was read. */
export interface ReadTable {
  readonly id: string;
  /** Name of the sheet or the file, for messages. */
  readonly title: string;
  /** The names of its columns, in the order in which they stand. */
  readonly header: readonly string[];
  /** What people read over them, where that is something else. */
  readonly headings?: readonly string[];
  /** The row in which they stand. */
  readonly headerRow: number;
  readonly rows: readonly ReadRow[];
}

/** A book that was read, whatever it was written as. */
export interface ReadBook {
  readonly tables: readonly ReadTable[];
  /** The language that it says it is in. */
  readonly language?: Language;
}
