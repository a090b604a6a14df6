import { grouped } from "@civic/schema";
import type { ReadTable } from "../book/read-table.ts";
import { folded } from "../cells/choices.ts";
import { type BookFinding, bookError } from "../findings/book-finding.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { keyColumns } from "../layout/field-name.ts";
import { anyItem, layout, type Table, tablesById } from "../layout/layout.ts";
import { isJsonObject, putAt } from "../layout/value-at.ts";
import { listPlaces } from "../naming/list-places.ts";
import { tableTitles } from "../naming/table-title.ts";
import { type RowCells, rowsOf } from "../rows/row-cells.ts";
import type { Building } from "./building.ts";
import { type PlacedRow, type Placing, placedRow } from "./place-row.ts";
import { readFields } from "./read-fields.ts";
import type { SourceBook } from "./read-sources.ts";

/** What lists are read into and with. */
export interface ListReading {
  readonly buildings: ReadonlyMap<string, Building>;
  readonly sources: SourceBook;
  readonly language: BookLanguage;
  readonly findings: BookFinding[];
}

interface Item extends PlacedRow {
  readonly table: Table;
  readonly header: readonly string[];
}

/** Puts the rows of all lists into their records, outer lists first. */
export function readLists(tables: readonly ReadTable[], reading: ListReading): void {
  const items = tables.flatMap((table) => itemsOf(table, reading));
  const byDepth = grouped(items, ({ numbers }) => numbers.length);
  const depths = [...byDepth.keys()].sort((one, other) => one - other);
  for (const depth of depths) {
    const lists = grouped(byDepth.get(depth) ?? [], ({ building, place, numbers }) =>
      [building.id, place.path.join("/"), ...numbers.slice(0, -1)].join("|"),
    );
    for (const list of lists.values()) readList(list, reading);
  }
}

function itemsOf(read: ReadTable, { buildings, language, findings }: ListReading): Item[] {
  const table = tablesById.get(read.id);
  if (!table || table.kind !== undefined) return [];
  const placing: Placing = { buildings, places: listPlaces(table, language), findings };
  return rowsOf(read).flatMap((row) => {
    const placed = placedRow(row, placing);
    return placed ? [{ ...placed, table, header: read.header }] : [];
  });
}

/** The places of the lists that are maps: their rows have names. */
const maps = new Set(
  layout.tables.flatMap(({ kind, places, shape }) =>
    shape.lists
      .filter(({ isMap }) => isMap)
      .flatMap(({ path }) =>
        kind === undefined
          ? places.map((place) => [place.kind, ...place.path, ...path].join("/"))
          : [[kind, ...path].join("/")],
      ),
  ),
);

function readList(list: readonly Item[], reading: ListReading): void {
  const [first] = list;
  if (!first) return;
  const { building, place, numbers } = first;
  const members = place.path.slice(0, -1);
  const holder = holderOf(first);
  if (!holder) {
    for (const { row } of list) reading.findings.push(parentMissing(row, first, reading.language));
    return;
  }
  const path = members.slice(members.lastIndexOf(anyItem) + 1);
  const pointer = holder.pointer + path.map((member) => `/${member}`).join("");
  const isMap = maps.has([place.kind, ...members].join("/"));
  const isEmpty = list.length === 1 && folded(numbers.at(-1) ?? "") === folded(reading.language.own.empty);
  if (!isJsonObject(holder.value)) return;
  const keyed = isEmpty ? [] : inOrder(list, isMap, reading.findings);
  const values = keyed.map(({ key, item }, index) => {
    const at = `${pointer}/${isMap ? key : index}`;
    building.trace.set(at, item.row.at());
    const value = readFields(item.table.shape, {
      ...reading,
      row: item.row,
      header: item.header,
      building,
      pointer: at,
    });
    const positions = [...numbers.slice(0, -1), key];
    building.items.set(`${place.path.join("/")}|${positions.join(".")}`, { value, pointer: at });
    return [key, value] as const;
  });
  putAt(holder.value, path, isMap ? Object.fromEntries(values) : values.map(([, value]) => value));
}

/** What holds the list: the record, or an item of an outer list. */
export function holderOf({ building, place, numbers }: Pick<PlacedRow, "building" | "place" | "numbers">) {
  const members = place.path.at(-1) === anyItem ? place.path.slice(0, -1) : place.path;
  const end = members.lastIndexOf(anyItem);
  if (end === -1) return { value: building.record as unknown, pointer: "" };
  const outer = place.path.slice(0, end + 1);
  const levels = outer.filter((key) => key === anyItem).length;
  return building.items.get(`${outer.join("/")}|${numbers.slice(0, levels).join(".")}`);
}

/** A row whose outer item has no row. */
export function parentMissing(
  row: RowCells,
  { place, numbers }: Pick<PlacedRow, "place" | "numbers">,
  language: BookLanguage,
): BookFinding {
  const outer = place.path.slice(0, place.path.slice(0, -1).lastIndexOf(anyItem) + 1);
  const table = layout.tables.find(({ places }) =>
    places.some((each) => each.kind === place.kind && each.path.join("/") === outer.join("/")),
  );
  const levels = outer.filter((key) => key === anyItem).length;
  const number = numbers.slice(0, levels).join(".");
  return bookError(
    "parent-missing",
    { number, sheet: tableTitles(language).get(table?.id ?? "") ?? "" },
    row.at(keyColumns.number),
  );
}

interface Keyed {
  readonly key: string;
  readonly item: Item;
}

/** The rows of one list in the order of their positions; those without one follow the row before them. */
function inOrder(list: readonly Item[], isMap: boolean, findings: BookFinding[]): Keyed[] {
  const seen = new Map<string, number>();
  const keyed: Keyed[] = [];
  let last = 0;
  for (const item of list) {
    const typed = item.numbers.at(-1) ?? "";
    const key = typed === "" ? String(last + 1) : typed;
    const before = seen.get(key);
    if (!isMap && !/^[1-9][0-9]{0,5}$/.test(key))
      findings.push(
        bookError(
          "number-unreadable",
          { number: key, levels: item.numbers.length },
          item.row.at(keyColumns.number),
        ),
      );
    else if (before !== undefined)
      findings.push(bookError("number-twice", { number: key, row: before }, item.row.at(keyColumns.number)));
    else {
      seen.set(key, item.row.number);
      keyed.push({ key, item });
      last = Number(key);
    }
  }
  return isMap ? keyed : keyed.sort((one, other) => Number(one.key) - Number(other.key));
}
