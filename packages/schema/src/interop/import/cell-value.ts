import type { LossReason } from "../loss.ts";
import type { ColumnMapping, ImportMapping } from "./mapping.ts";
import { telephoneNumber } from "./telephone-number.ts";

/** What a cell says, and why some of it has no home. */
export interface CellValue {
  readonly value?: unknown;
  readonly lost: readonly LossReason[];
}

/** Reads a cell as its column says. */
export function cellValue(cell: string, column: ColumnMapping, mapping: ImportMapping): CellValue {
  if (column.split === undefined) return oneValue(cell, column, mapping);
  const values = cell
    .split(column.split)
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .map((each) => oneValue(each, column, mapping));
  const known = values.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return {
    ...(known.length > 0 && { value: [...new Set(known.flat())] }),
    lost: values.flatMap(({ lost }) => lost),
  };
}

function oneValue(text: string, { codes, as, date }: ColumnMapping, mapping: ImportMapping): CellValue {
  if (codes !== undefined)
    return Object.hasOwn(codes, text) ? { value: codes[text], lost: [] } : { lost: ["no-code"] };
  if (date !== undefined) return found(dayFrom(text, date));
  if (as === "number") return found(/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined);
  if (as === "telephone") {
    const read = telephoneNumber(text, mapping);
    return "number" in read ? { value: read.number, lost: [] } : { lost: [read.why] };
  }
  return { value: text, lost: [] };
}

function found(value: string | number | undefined): CellValue {
  return value === undefined ? { lost: ["other-form"] } : { value, lost: [] };
}

/** A day that is written in a form such as `DD/MM/YYYY`. */
function dayFrom(text: string, form: string): string | undefined {
  if (text.length !== form.length) return undefined;
  const part = (name: string) => text.slice(form.indexOf(name), form.indexOf(name) + name.length);
  const day = `${part("YYYY")}-${part("MM")}-${part("DD")}`;
  const between = (written: string) => written.replaceAll(/[YMD\d]/g, "");
  if (between(text) !== between(form)) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}
