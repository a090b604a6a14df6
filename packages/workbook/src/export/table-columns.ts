import type { RecordKind } from "@civic/schema";
import type { GridColumn } from "../book/grid.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { fieldName, keyColumns } from "../layout/field-name.ts";
import { anyItem, type Place, type Table } from "../layout/layout.ts";
import type { Field } from "../layout/row-shape.ts";
import type { ValueForm } from "../layout/value-form.ts";
import { memberWords } from "../naming/place-words.ts";
import type { WorkbookWords } from "../words/en.ts";
import { choicesOfForm, choicesOfPlaces } from "./choice-lists.ts";

/** A column that the book has itself. */
export function ownColumn(
  name: keyof WorkbookWords["columns"],
  { own }: BookLanguage,
  more: Partial<GridColumn> = {},
): GridColumn {
  const { name: heading, help } = own.columns[name];
  return {
    name,
    heading,
    note: help,
    isRequired: false,
    isList: false,
    holds: "text",
    isLong: false,
    ...more,
  };
}

/** The columns by which a row of a list says where it belongs. */
export function keyColumnsOf(table: Pick<Table, "id" | "places">, language: BookLanguage): GridColumn[] {
  const isMany = table.places.some(
    (place, index) => table.places.findIndex(({ kind }) => kind === place.kind) !== index,
  );
  return [
    ownColumn("record", language, { name: keyColumns.record, isRequired: true }),
    ownColumn("place", language, {
      name: keyColumns.place,
      isRequired: isMany,
      choices: choicesOfPlaces(table.id),
    }),
    ownColumn("number", language, { name: keyColumns.number, isRequired: true }),
  ];
}

interface Around {
  readonly place: Place;
  readonly languages: readonly string[];
  readonly language: BookLanguage;
}

/** The columns of a field: one, or one a language. */
export function fieldColumns(field: Field, around: Around): GridColumn[] {
  const { language } = around;
  const { heading, note } = headingOf(field, around);
  const column = {
    note,
    isRequired: field.isRequired,
    isList: field.holds === "list" || field.holds === "sources",
    holds: holdsOf(field.form),
    isLong: field.holds === "languages",
    ...choiceOf(field),
  };
  if (field.holds !== "languages") return [{ ...column, name: fieldName(field), heading }];
  return around.languages.map((tag) => ({
    ...column,
    name: fieldName(field, tag),
    heading: `${heading} (${language.phrasing.format.language(tag)})`,
  }));
}

function choiceOf({ form }: Field): { readonly choices?: string } {
  const choices = choicesOfForm(form);
  return choices === undefined ? {} : { choices };
}

function holdsOf({ type }: ValueForm): GridColumn["holds"] {
  if (type === "integer" || type === "number") return "number";
  if (type === "yes" || type === "yes-no") return "yes-no";
  return type === "date" ? "date" : "text";
}

/** The names of the members that lead to the field, and what the last of them holds. */
function headingOf(
  { path }: Field,
  { place, language }: Around,
): { readonly heading: string; readonly note: string } {
  if (path.length === 0) {
    const { name, help } = memberWords(place.kind, place.path.slice(0, -1), language);
    return { heading: name, note: help };
  }
  const words = path.map((_, index) =>
    memberWords(place.kind, [...place.path, ...path.slice(0, index + 1)], language),
  );
  return { heading: words.map(({ name }) => name).join(" › "), note: words.at(-1)?.help ?? "" };
}

/** Where the fields of a table stand: in the records of its kind, or at the first of its places. */
export function standing({ kind, places }: Pick<Table, "kind" | "places">): Place {
  const first = places[0];
  if (kind !== undefined) return { kind, path: [] };
  if (!first) throw new Error("a table of lists stands nowhere");
  return {
    kind: first.kind as RecordKind,
    path: first.path.at(-1) === anyItem ? first.path : [...first.path, anyItem],
  };
}
