import type { ReadTable } from "../book/read-table.ts";
import { ownChoices } from "../cells/choices.ts";
import { notAChoice, readCell, readChoice, textOf } from "../cells/read-cell.ts";
import { stepOf, type ValueType } from "../extensions/extension-rows.ts";
import { bookError } from "../findings/book-finding.ts";
import { isJsonObject, type JsonObject, putAt } from "../layout/value-at.ts";
import { type RowCells, rowsOf } from "../rows/row-cells.ts";
import { buildingOf } from "./place-row.ts";
import type { ListReading } from "./read-lists.ts";

/** Puts what States add into the records. */
export function readExtensions(tables: readonly ReadTable[], reading: ListReading): void {
  for (const row of tables.flatMap(rowsOf)) {
    const building = buildingOf(row, reading);
    const state = row.cell("state");
    if (!building || state === undefined) {
      if (building) reading.findings.push(bookError("addition-unreadable", { path: "" }, row.at("state")));
      continue;
    }
    const value = valueIn(row, reading);
    if (value === undefined) continue;
    const path = row.cell("path");
    const steps = path === undefined ? [] : String(path).split("/").map(stepOf);
    const all = [String(state).trim(), ...steps];
    const pointer = all
      .map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`)
      .join("");
    building.trace.set(`/extensions${pointer}`, row.at());
    const extensions = isJsonObject(building.record["extensions"]) ? building.record["extensions"] : {};
    if (placed(extensions, all, value.value)) building.record["extensions"] = extensions;
    else
      reading.findings.push(bookError("addition-unreadable", { path: String(path ?? "") }, row.at("path")));
  }
}

function valueIn(
  row: RowCells,
  { language, findings }: ListReading,
): { readonly value: unknown } | undefined {
  const { own } = language;
  const typed = row.cell("type");
  const choices = ownChoices(own.columns.type.name, own.valueTypes);
  const type = typed === undefined ? "text" : readChoice(textOf(typed) ?? "", choices);
  if (type === undefined) {
    const { code, params } = notAChoice(textOf(typed ?? "") ?? "", choices);
    findings.push(bookError(code, params as never, row.at("type")));
    return undefined;
  }
  const cell = row.cell("value");
  switch (type as ValueType) {
    case "nothing":
      return { value: null };
    case "list":
      return { value: [] };
    case "object":
      return { value: {} };
    case "text":
      return { value: String(row.raw("value") ?? "") };
    default: {
      const read = readCell(cell ?? "", { type: type as "number" | "yes-no" }, language);
      if ("value" in read) return read;
      findings.push(bookError(read.code, read.params, row.at("value")));
      return undefined;
    }
  }
}

/** Puts a value where its steps lead; false where something else stands in the way. */
function placed(into: JsonObject, steps: readonly (string | number)[], value: unknown): boolean {
  let here: JsonObject | unknown[] = into;
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    const next: unknown = isLast ? value : typeof steps[index + 1] === "number" ? [] : {};
    if (typeof step === "number") {
      if (!Array.isArray(here) || step > here.length || (isLast && step !== here.length)) return false;
      if (step === here.length) here.push(next);
      const inner: unknown = here[step];
      if (isLast) return true;
      if (!Array.isArray(inner) && !isJsonObject(inner)) return false;
      here = inner;
    } else {
      if (Array.isArray(here)) return false;
      const known: unknown = Object.hasOwn(here, step) ? here[step] : undefined;
      if (isLast && known !== undefined) return false;
      if (known === undefined) putAt(here, [step], next);
      if (isLast) return true;
      const inner: unknown = here[step];
      if (!Array.isArray(inner) && !isJsonObject(inner)) return false;
      here = inner;
    }
  }
  return false;
}
