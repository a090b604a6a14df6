import type { Finding } from "@civic/schema";
import { type BookFinding, bookError, bookFinding } from "../findings/book-finding.ts";
import type { CellPlace } from "../findings/cell-place.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { fieldName } from "../layout/field-name.ts";
import type { Field } from "../layout/row-shape.ts";
import { memberNamed } from "../naming/model-names.ts";
import { pathWords } from "../naming/place-words.ts";
import { tableTitles } from "../naming/table-title.ts";
import type { Building, DescribingRow } from "./building.ts";

/** A finding of the model as what is wrong with the cells of the book, each told in the cell that it is about. */
export function foundInCells(
  finding: Finding,
  building: Building,
  language: BookLanguage,
): readonly BookFinding[] {
  const { code, severity, pointer } = finding;
  const found =
    code === "missing-property"
      ? lacking(pointer, building, language)
      : code === "unknown-property"
        ? surplus(finding, building, language)
        : [];
  return found.length > 0
    ? found
    : [bookFinding("model", severity, { finding, kind: building.kind }, building.placeOf(pointer))];
}

/** What the row lacks: some cells, one of several cells, or rows of another sheet. */
function lacking(pointer: string, building: Building, language: BookLanguage): readonly BookFinding[] {
  const [base, describing] = rowAround(pointer, building) ?? [];
  if (base === undefined || describing === undefined) return [];
  const { shape, row } = describing;
  const path = pointer.slice(base.length + 1).split("/");
  const isInside = (each: { readonly path: readonly string[] }) =>
    path.every((member, index) => each.path[index] === member);
  const inside = shape.fields.filter(isInside);
  const required = inside.filter(({ isRequired }) => isRequired);
  const needed = inside.length === 1 ? inside : required;
  if (needed.length > 0)
    return needed.flatMap((field) => {
      const at = cellFor(field, describing);
      const columns = [headingOf(field, { base, describing, building, language })];
      if (at === undefined) return [bookError("cells-empty", { columns }, row.at())];
      const isBlank = !building.trace.has(`${base}/${field.path.join("/")}`);
      return isBlank ? [bookError("cell-empty", {}, at)] : [];
    });
  // Where something comes from says nothing by itself.
  const telling = inside.filter((field) => !field.path.includes("provenance"));
  if (telling.length > 0) {
    const columns = telling.map((field) => headingOf(field, { base, describing, building, language }));
    return [bookError("cells-empty", { columns }, row.at())];
  }
  const list = shape.lists.find(isInside);
  const sheet = list && tableTitles(language).get(list.table);
  return sheet === undefined ? [] : [bookError("rows-missing", { sheet }, row.at())];
}

/** What the row has and rows of its sort do not: told of the first cell that says it. */
function surplus(
  { pointer, params }: Finding,
  { kind, trace }: Building,
  language: BookLanguage,
): readonly BookFinding[] {
  const cells = [...trace].filter(
    ([at, { column }]) => column !== undefined && (at === pointer || at.startsWith(`${pointer}/`)),
  );
  const [first] = cells;
  const { known } = params as { readonly known?: readonly string[] };
  if (!first || !known) return [];
  const holder = { kind, pointers: [pointer.slice(0, pointer.lastIndexOf("/"))] };
  const columns = known.map((name) => memberNamed(name, holder, language)?.name ?? name);
  return [bookError("cell-not-here", { columns }, first[1])];
}

/** The row that describes what holds a place, and the place that it describes. */
function rowAround(pointer: string, { rows }: Building): readonly [string, DescribingRow] | undefined {
  for (let at = pointer; at !== ""; ) {
    at = at.slice(0, at.lastIndexOf("/"));
    const row = rows.get(at);
    if (row) return [at, row];
  }
  return undefined;
}

/** The cell of a field, in the first of its languages that has a column. */
function cellFor(field: Field, { row, header }: DescribingRow): CellPlace | undefined {
  const plain = fieldName(field);
  const name = header.find((each) =>
    field.holds === "languages" ? each.startsWith(`${plain}@`) : each === plain,
  );
  return name === undefined ? undefined : row.at(name);
}

interface Around {
  readonly base: string;
  readonly describing: DescribingRow;
  readonly building: Building;
  readonly language: BookLanguage;
}

/** What people read over a field, also where its column was left out. */
function headingOf(field: Field, { base, describing, building, language }: Around): string {
  const members = base.split("/").slice(1);
  return (
    cellFor(field, describing)?.heading ??
    pathWords({ kind: building.kind, path: [...members, ...field.path] }, language, members.length)
  );
}
