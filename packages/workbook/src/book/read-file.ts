import type { BookFinding } from "../findings/book-finding.ts";
import type { ReadBook } from "./read-table.ts";

/** A book that was read from a file or a folder, and what is wrong with that. */
export interface ReadFile {
  readonly book: ReadBook;
  readonly findings: readonly BookFinding[];
}
