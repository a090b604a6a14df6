import { nearest } from "@civic/schema";
import type { CellValue } from "../book/grid.ts";
import type { BookFindingCode, BookFindings } from "../findings/book-finding.ts";
import type { BookLanguage } from "../language/book-language.ts";
import type { ValueForm } from "../layout/value-form.ts";
import { type ChoiceWords, codeChoices, folded, partsOfList, wordChoices } from "./choices.ts";

/** What a cell says: a value, or why it says none. */
export type ReadValue =
  | { readonly value: unknown }
  | {
      readonly [Code in BookFindingCode]: { readonly code: Code; readonly params: BookFindings[Code] };
    }[BookFindingCode];

/** Whether a cell holds nothing. */
export function isBlank(cell: CellValue | undefined): cell is null | undefined | "" {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** One value of a cell that is not blank. */
export function readCell(cell: CellValue, form: ValueForm, language: BookLanguage): ReadValue {
  switch (form.type) {
    case "yes":
    case "yes-no":
      return readYesNo(cell, form.type, language);
    case "integer":
    case "number":
      return readNumber(cell, form.type);
    case "date":
      return { value: cell instanceof Date ? dayOf(cell) : String(cell).trim() };
    default:
      return readText(cell, form, language);
  }
}

/** The values of a cell that holds several; `problems` of those that cannot be read. */
export function readList(
  cell: CellValue,
  form: ValueForm,
  language: BookLanguage,
): {
  readonly values: readonly unknown[];
  readonly problems: readonly Exclude<ReadValue, { value: unknown }>[];
} {
  const text = textOf(cell);
  if (text !== undefined && folded(text) === folded(language.own.empty)) return { values: [], problems: [] };
  const read =
    text === undefined
      ? [readText(cell, form, language)]
      : partsIn(text, form).map((part) => readText(part, form, language));
  return {
    values: read.flatMap((each) => ("value" in each ? [each.value] : [])),
    problems: read.flatMap((each) => ("value" in each ? [] : [each])),
  };
}

function partsIn(text: string, form: ValueForm): readonly string[] {
  if (form.type !== "text" || !form.isFree) return partsOfList(text);
  return text
    .split("\n")
    .map((line) => line.replaceAll(/\\(.)/g, (_, sign) => (sign === "n" ? "\n" : sign)))
    .filter((line) => line !== "");
}

/** A cell as a text; `undefined` where a spreadsheet has made something else of it. */
export function textOf(cell: CellValue): string | undefined {
  if (typeof cell === "string") return cell;
  return typeof cell === "number" ? String(cell) : undefined;
}

/** A choice by its word or its code. */
export function readChoice(word: string, choices: ChoiceWords): string | undefined {
  const code = choices.codeOf.get(folded(word)) ?? choices.codeOf.get(word.trim());
  if (code !== undefined) return code;
  const inBrackets = /\[([^\]]+)\]\s*$/.exec(word)?.[1];
  return inBrackets === undefined ? undefined : choices.codeOf.get(inBrackets);
}

function readText(cell: CellValue, form: ValueForm, language: BookLanguage): ReadValue {
  const text = textOf(cell);
  if (text === undefined) return { code: "not-a-text", params: { value: shown(cell) } };
  if (form.type === "code") {
    const code = readChoice(text, codeChoices(form.list, language));
    if (code !== undefined) return { value: code };
    // A national code is checked with the record.
    if (form.isOpen && text.trim().startsWith("x-")) return { value: text.trim() };
    return notAChoice(text, codeChoices(form.list, language));
  }
  if (form.type === "word") {
    const code = readChoice(text, wordChoices(form.words, language));
    return code === undefined ? notAChoice(text, wordChoices(form.words, language)) : { value: code };
  }
  return { value: form.type === "text" && form.isFree ? text : text.trim() };
}

/** A word that is no choice, with those that were most likely meant. */
export function notAChoice(
  value: string,
  { title, wordOf }: ChoiceWords,
): Exclude<ReadValue, { value: unknown }> {
  const words = [...wordOf.values()];
  const byFold = new Map(words.map((word) => [folded(word), word]));
  const meant = nearest(folded(value), [...byFold.keys()]).map((word) => byFold.get(word) ?? word);
  return {
    code: "not-a-choice",
    params: { value: value.trim(), list: title === "" ? words.join(", ") : title, meant },
  };
}

function readYesNo(cell: CellValue, type: "yes" | "yes-no", { own }: BookLanguage): ReadValue {
  const word = typeof cell === "boolean" ? (cell ? own.yes : own.no) : folded(shown(cell));
  if (word === folded(own.yes) || word === "true") return { value: true };
  // What can only be stated is absent where it is denied.
  if (word === folded(own.no) || word === "false") return { value: type === "yes" ? undefined : false };
  return { code: "not-yes-or-no", params: { value: shown(cell), words: [own.yes, own.no] } };
}

function readNumber(cell: CellValue, type: "integer" | "number"): ReadValue {
  const written = typeof cell === "string" ? cell.trim().replace(",", ".") : cell;
  const value =
    typeof written === "string" && /^[+-]?[0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?$/i.test(written)
      ? Number(written)
      : written;
  if (typeof value !== "number") return { code: "not-a-number", params: { value: shown(cell) } };
  if (type === "integer" && !Number.isInteger(value))
    return { code: "not-whole", params: { value: shown(cell) } };
  return { value };
}

function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

function shown(cell: CellValue): string {
  return cell instanceof Date ? dayOf(cell) : String(cell).trim();
}
