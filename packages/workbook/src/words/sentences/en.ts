import type { BookFindingCode, BookFindings } from "../../findings/book-finding.ts";

/** Sentences of what is wrong with a book, by its code; what the model says has sentences of its own. */
export type BookSentences = {
  readonly [Code in Exclude<BookFindingCode, "model">]: (params: BookFindings[Code]) => string;
};

const meantOf = (meant: readonly string[]) => (meant.length === 0 ? "" : ` Perhaps ${meant.join(" or ")}?`);
const oneOf = (words: readonly string[]) => words.map((word) => `“${word}”`).join(", ");

/** The sentences in English. */
export const sentences: BookSentences = {
  "file-empty": () => "The file is empty (0 bytes). Save the workbook again.",
  "file-unreadable": () =>
    "This is no workbook that can be read. Save it as an Excel workbook (.xlsx) and try again.",
  "table-unreadable": () =>
    "This table is no CSV in UTF-8, or a quotation mark in it is left open or followed by text. Save it again as “CSV UTF-8”.",
  "file-locked": () =>
    "This is a workbook from before 2007 (.xls), or one with a password. Save it without a password as .xlsx.",
  "file-macros": () =>
    "The workbook holds programs (macros), which are not needed and not accepted. Save it as .xlsx without macros.",
  "file-too-large": ({ megabytes }) =>
    `Unpacked, the workbook is larger than ${megabytes} MB, which is more than is read. Split it by kind of record.`,
  "file-too-many-cells": ({ most }) =>
    `The workbook spreads over more than ${most} cells. Delete the empty rows and columns at the edge, or split it.`,
  "book-without-tables": () =>
    "No sheet of a CIVIC workbook is in it. Begin with: civic workbook new --out <file>.",
  "book-version": ({ version, read }) =>
    `This workbook is of version ${version}; version ${read} is read. Export the records again and copy your changes into the new workbook.`,
  "model-version": ({ version, read }) =>
    `This workbook was made for version ${version} of the model; it is now ${read}. Export the records again and copy your changes into the new workbook.`,
  "sheet-unknown": () => "This sheet does not belong to the workbook and is not read.",
  "sheet-twice": () => "Another sheet holds the same table. Put the rows on one of them.",
  "sheet-hidden": () => "The sheet is hidden. Only what can be seen is read: show it, or delete it.",
  "rows-hidden": ({ rows }) =>
    `Rows that hold something are hidden (${rows}). Only what can be seen is read: show them (a filter may hide them), or delete them.`,
  "columns-hidden": ({ columns }) =>
    `Columns that hold something are hidden (${columns}). Only what can be seen is read: show them, or delete them.`,
  "cells-merged": ({ range }) =>
    `Cells are merged (${range}). Nobody can tell to which rows the text belongs: split them, and write it in each row.`,
  "header-missing": () => "Row 2 with the names of the columns is missing. Copy it from a new workbook.",
  "column-unknown": ({ name, meant }) =>
    `No column here is called “${name}”.${meantOf(meant)} The names in this row must stay as they are.`,
  "column-unnamed": () =>
    "The column holds something and has no name in this row. Write it here, or empty it.",
  "column-twice": ({ name }) => `The column “${name}” is there twice. Delete one.`,
  "column-missing": ({ name }) => `The column “${name}” is missing. Without it the rows cannot be read.`,
  "cell-broken": ({ value }) => `The cell holds the error ${value}. Write the value itself.`,
  "record-missing": () => "The row does not say to which record it belongs.",
  "record-unreadable": ({ id }) =>
    `“${id}” is no identifier of a record: it is written <publisher>/<kind>/<name>, for example fr/service/night-line.`,
  "record-elsewhere": ({ id, kind }) =>
    `“${id}” is no record of this sheet: it says that its kind is ${kind}.`,
  "record-unknown": ({ id, meant }) => `No row of the records is called “${id}”.${meantOf(meant)}`,
  "record-twice": ({ id, row }) => `“${id}” is already in row ${row}. Each record has one row.`,
  "place-missing": ({ places }) => `The row does not say where it belongs: ${oneOf(places)}.`,
  "place-unknown": ({ place, places }) =>
    `Records of this kind have no place “${place}”. It is one of ${oneOf(places)}.`,
  "number-unreadable": ({ number, levels }) =>
    levels === 0
      ? `“${number}”: no position is needed here. Empty the cell.`
      : `“${number}” is no position. Write ${levels === 1 ? "a number, as 1" : `${levels} numbers with points, as ${Array.from({ length: levels }, () => 1).join(".")}`}.`,
  "number-twice": ({ number, row }) =>
    `Position ${number} is already in row ${row}. Give this row another one.`,
  "parent-missing": ({ number, sheet }) =>
    `The row belongs to position ${number} on the sheet “${sheet}”, where there is none.`,
  "not-a-number": ({ value }) => `“${value}” is no number.`,
  "not-whole": ({ value }) => `“${value}” is no whole number.`,
  "not-yes-or-no": ({ value, words }) => `“${value}” is not ${oneOf(words)}.`,
  "not-a-choice": ({ value, list, meant }) => `“${value}” is not in the list “${list}”.${meantOf(meant)}`,
  "not-a-text": ({ value }) =>
    `“${value}” cannot be read as a text. Format the cell as text and write it again.`,
  "source-unknown": ({ key, meant }) =>
    `No source has the key “${key}” on the sheet of sources.${meantOf(meant)}`,
  "source-key-missing": () => "The source has no key. Give it a short name in lower case.",
  "source-twice": ({ key, row }) =>
    `The key “${key}” is already in row ${row}. Give this source another key.`,
  "level-unreadable": ({ level }) => `“${level}” is no level. Write 1, 2, 3 …`,
  "level-skipped": ({ level, most }) =>
    `Level ${level} follows nothing that it could belong to; here it is at most ${most}.`,
  "group-empty": ({ condition }) =>
    `“${condition}” has no conditions below it. Write them in the next rows, one level deeper.`,
  "group-of-one": ({ condition }) =>
    `“${condition}” takes one condition below it. Put several into a group (“all of these”) first.`,
  "fact-missing": () => "The condition does not name a fact.",
  "fact-not-here": ({ condition }) =>
    `“${condition}” takes no fact. Leave the cell empty, or make it a condition.`,
  "comparison-unfit": ({ fact, comparisons }) => `“${fact}” is compared by ${oneOf(comparisons)}.`,
  "values-missing": ({ fact }) => `What “${fact}” is compared with is missing.`,
  "judgement-without-words": () =>
    "What a person has to judge is missing: write it under the words of the law.",
  "addition-unreadable": ({ path }) =>
    `“${path}” cannot be put together with the other rows of this addition.`,
  "cell-empty": () =>
    "The cell is blank and has to be filled in. Write only what is established, never a guess: it would be taken for a fact.",
  "cells-empty": ({ columns }) =>
    `At least one of these columns has to be filled in: ${oneOf(columns)}. Write only what is established, never a guess: it would be taken for a fact.`,
  "cell-not-here": ({ columns }) =>
    `Rows of this sort have nothing in this cell. Empty it, or correct what says of which sort the row is. They may fill in: ${oneOf(columns)}.`,
  "rows-missing": ({ sheet }) => `At least one row for it is missing on the sheet “${sheet}”.`,
};
