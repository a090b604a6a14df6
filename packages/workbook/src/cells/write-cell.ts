import type { CellValue } from "../book/grid.ts";
import type { BookLanguage } from "../language/book-language.ts";
import type { ValueForm } from "../layout/value-form.ts";
import { codeChoices, separator, wordChoices } from "./choices.ts";

/** Before it a spreadsheet knows no days, or counts a leap day that was none. */
const firstDay = "1900-03-01";

/** One value of the model as a cell. */
export function writeCell(value: unknown, form: ValueForm, language: BookLanguage): CellValue {
  if (value === undefined) return null;
  switch (form.type) {
    case "yes":
    case "yes-no":
      return value === true ? language.own.yes : language.own.no;
    case "integer":
    case "number":
      return Number(value);
    case "date":
      return dateCell(String(value));
    default:
      return writeText(String(value), form, language);
  }
}

/** Several values in one cell; free texts stand on lines of their own. */
export function writeList(values: readonly unknown[], form: ValueForm, language: BookLanguage): string {
  if (values.length === 0) return language.own.empty;
  const texts = values.map((value) => writeText(String(value), form, language));
  if (form.type !== "text" || !form.isFree) return texts.join(`${separator} `);
  const joined = texts.map((text) => text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")).join("\n");
  return joined === language.own.empty ? `\\${joined}` : joined;
}

function writeText(text: string, form: ValueForm, language: BookLanguage): string {
  if (form.type === "code") return codeChoices(form.list, language).wordOf.get(text) ?? text;
  if (form.type === "word") return wordChoices(form.words, language).wordOf.get(text) ?? text;
  return text;
}

function dateCell(date: string): CellValue {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(date) || date < firstDay) return date;
  const day = new Date(`${date}T00:00:00Z`);
  // A day that no calendar has stays as it was written.
  return day.toISOString().slice(0, 10) === date ? day : date;
}
