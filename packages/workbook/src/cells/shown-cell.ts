import type { BookLanguage } from "../language/book-language.ts";
import type { ValueForm } from "../layout/value-form.ts";
import { writeCell } from "./write-cell.ts";

/** A value as a sentence shows what belongs into a cell. */
export function shownCell(value: unknown, form: ValueForm, language: BookLanguage): string {
  const cell = writeCell(value, form, language);
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? "");
}
