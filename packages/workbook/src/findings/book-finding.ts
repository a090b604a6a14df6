import type { Finding, RecordKind } from "@civic/schema";
import type { CellPlace } from "./cell-place.ts";

/** What may be wrong with a book, by its code, with the details of each. */
export interface BookFindings {
  /** No bytes. */
  "file-empty": object;
  /** Neither a workbook nor readable. */
  "file-unreadable": object;
  /** A table that is no CSV in UTF-8, or in which a quotation does not end as it should. */
  "table-unreadable": object;
  /** A workbook of a format from before 2007, or locked by a password. */
  "file-locked": object;
  /** It holds programs. */
  "file-macros": object;
  /** Unpacked it is larger than is read. */
  "file-too-large": { readonly megabytes: number };
  /** More cells, or sheets, than are read. */
  "file-too-many-cells": { readonly most: number };
  "book-without-tables": object;
  "book-version": { readonly version: string; readonly read: number };
  "model-version": { readonly version: string; readonly read: string };
  "sheet-unknown": object;
  "sheet-twice": object;
  "sheet-hidden": object;
  "rows-hidden": { readonly rows: string };
  "columns-hidden": { readonly columns: string };
  "cells-merged": { readonly range: string };
  "header-missing": object;
  "column-unknown": { readonly name: string; readonly meant: readonly string[] };
  "column-unnamed": object;
  "column-twice": { readonly name: string };
  "column-missing": { readonly name: string };
  "cell-broken": { readonly value: string };
  "record-missing": object;
  "record-unreadable": { readonly id: string };
  "record-elsewhere": { readonly id: string; readonly kind: string };
  "record-unknown": { readonly id: string; readonly meant: readonly string[] };
  "record-twice": { readonly id: string; readonly row: number };
  "place-missing": { readonly places: readonly string[] };
  "place-unknown": { readonly place: string; readonly places: readonly string[] };
  "number-unreadable": { readonly number: string; readonly levels: number };
  "number-twice": { readonly number: string; readonly row: number };
  "parent-missing": { readonly number: string; readonly sheet: string };
  "not-a-number": { readonly value: string };
  "not-whole": { readonly value: string };
  "not-yes-or-no": { readonly value: string; readonly words: readonly string[] };
  "not-a-choice": { readonly value: string; readonly list: string; readonly meant: readonly string[] };
  "not-a-text": { readonly value: string };
  "source-unknown": { readonly key: string; readonly meant: readonly string[] };
  "source-key-missing": object;
  "source-twice": { readonly key: string; readonly row: number };
  "level-unreadable": { readonly level: string };
  "level-skipped": { readonly level: number; readonly most: number };
  "group-empty": { readonly condition: string };
  "group-of-one": { readonly condition: string };
  "fact-missing": object;
  "fact-not-here": { readonly condition: string };
  "comparison-unfit": { readonly fact: string; readonly comparisons: readonly string[] };
  "values-missing": { readonly fact: string };
  "judgement-without-words": object;
  "addition-unreadable": { readonly path: string };
  /** A blank cell that has to be filled in. */
  "cell-empty": object;
  /** Blank cells of a row of which one has to be filled in, by what stands over them. */
  "cells-empty": { readonly columns: readonly string[] };
  /** A cell that rows of this sort leave blank, and what they may hold. */
  "cell-not-here": { readonly columns: readonly string[] };
  /** No row of a list that needs one. */
  "rows-missing": { readonly sheet: string };
  /** What the model says of the record. */
  model: { readonly finding: Finding; readonly kind: RecordKind };
}

/** Codes of what may be wrong with a book. */
export type BookFindingCode = keyof BookFindings;

/** What is not read, or read and doubtful, and where: in the words of the book. */
export interface BookFinding<Code extends BookFindingCode = BookFindingCode> {
  readonly code: Code;
  /** `error`: nothing is written. */
  readonly severity: "error" | "warning" | "notice";
  readonly params: BookFindings[Code];
  readonly place?: CellPlace;
}

/** Makes a finding of an error. */
export function bookError<Code extends BookFindingCode>(
  code: Code,
  params: BookFindings[Code],
  place?: CellPlace,
): BookFinding {
  return bookFinding(code, "error", params, place);
}

/** Makes a finding of something that is passed over. */
export function bookWarning<Code extends BookFindingCode>(
  code: Code,
  params: BookFindings[Code],
  place?: CellPlace,
): BookFinding {
  return bookFinding(code, "warning", params, place);
}

/** Makes a finding with the severity that it has elsewhere. */
export function bookFinding<Code extends BookFindingCode>(
  code: Code,
  severity: BookFinding["severity"],
  params: BookFindings[Code],
  place?: CellPlace,
): BookFinding {
  return { code, severity, params, ...(place && { place }) };
}
