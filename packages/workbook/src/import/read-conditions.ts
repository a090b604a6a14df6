import { grouped } from "@civic/schema";
import type { ReadTable } from "../book/read-table.ts";
import { textOf } from "../cells/read-cell.ts";
import { readCondition } from "../conditions/read-condition.ts";
import { bookError } from "../findings/book-finding.ts";
import { layout } from "../layout/layout.ts";
import { isJsonObject, type JsonObject, putAt } from "../layout/value-at.ts";
import { placeWordsOf } from "../naming/place-words.ts";
import { rowsOf } from "../rows/row-cells.ts";
import { type PlacedRow, placedRow } from "./place-row.ts";
import { holderOf, type ListReading, parentMissing } from "./read-lists.ts";

/** A condition among those it may have below it. */
interface Node {
  readonly criterion: JsonObject;
  readonly level: number;
  readonly pointer: string;
  readonly placed: PlacedRow;
  readonly below: Node[];
}

/** Puts the rows of conditions into the records, as deep as their levels say. */
export function readConditions(tables: readonly ReadTable[], reading: ListReading): void {
  const places = placeWordsOf(layout.conditions, reading.language);
  for (const table of tables) {
    const placed = rowsOf(table).flatMap((row) => placedRow(row, { ...reading, places }) ?? []);
    const whole = grouped(placed, ({ building, place, numbers }) =>
      [building.id, place.path.join("/"), ...numbers].join("|"),
    );
    for (const rows of whole.values()) readWhole(rows, table.header, reading);
  }
}

/** One condition with all below it. Several on the first level have to be met together. */
function readWhole(rows: readonly PlacedRow[], header: readonly string[], reading: ListReading): void {
  const [first] = rows;
  if (!first) return;
  const { building, place } = first;
  const holder = holderOf(first);
  if (!holder || !isJsonObject(holder.value)) {
    reading.findings.push(parentMissing(first.row, first, reading.language));
    return;
  }
  const path = place.path.slice(place.path.lastIndexOf("*") + 1);
  const pointer = holder.pointer + path.map((member) => `/${member}`).join("");
  const roots = treeOf(rows, { header, pointer, reading });
  if (roots === undefined) return;
  building.trace.set(pointer, first.row.at());
  for (const root of roots) join(root, reading);
  const [only, ...others] = roots.map(({ criterion }) => criterion);
  if (only) putAt(holder.value, path, others.length === 0 ? only : { op: "all", of: [only, ...others] });
}

interface Around {
  readonly header: readonly string[];
  readonly pointer: string;
  readonly reading: ListReading;
}

/** The conditions of the first level, with those below them; nothing where one of them cannot be read. */
function treeOf(rows: readonly PlacedRow[], { header, pointer, reading }: Around): Node[] | undefined {
  const { findings, language, sources } = reading;
  const roots: Node[] = [];
  const open: Node[] = [];
  const isSingle = rows.filter(({ row }) => levelOf(row.cell("level")) === 1).length <= 1;
  let isWhole = true;
  for (const placed of rows) {
    const { row, building } = placed;
    const criterion = readCondition({
      row,
      header,
      language,
      findings,
      sourceId: (key, column) => sources.idIn(building, key, row.at(column), findings),
    });
    const level = levelOf(row.cell("level"));
    while (open.length > 0 && level !== undefined && open.length >= level) open.pop();
    if (level === undefined || level !== open.length + 1) {
      const typed = String(row.cell("level") ?? "");
      findings.push(
        level === undefined
          ? bookError("level-unreadable", { level: typed }, row.at("level"))
          : bookError("level-skipped", { level, most: open.length + 1 }, row.at("level")),
      );
      return undefined;
    }
    const above = open.at(-1);
    const siblings = above?.below ?? roots;
    const isUnderNot = above?.criterion["op"] === "not";
    const own = above
      ? `${above.pointer}/of${isUnderNot ? "" : `/${siblings.length}`}`
      : isSingle
        ? pointer
        : `${pointer}/of/${siblings.length}`;
    isWhole &&= criterion !== undefined;
    const node = { criterion: criterion ?? {}, level, pointer: own, placed, below: [] };
    building.trace.set(own, row.at());
    for (const [column, member] of traced)
      if (row.cell(column) !== undefined) building.trace.set(`${own}/${member}`, row.at(column));
    siblings.push(node);
    open.push(node);
  }
  return isWhole ? roots : undefined;
}

/** Columns whose cell a finding may name, and the members that they fill. */
const traced = [
  ["fact", "fact"],
  ["values", "states"],
  ["values", "in"],
  ["values", "value"],
  ["values", "date"],
  ["otherFact", "sinceFact"],
  ["otherFact", "sameAs"],
  ["plus", "plus"],
] as const;

function levelOf(cell: Parameters<typeof textOf>[0] | undefined): number | undefined {
  // A lone condition needs no level.
  const text = cell === undefined ? "1" : (textOf(cell)?.trim() ?? "");
  return /^[1-9][0-9]?$/.test(text) ? Number(text) : undefined;
}

/** Puts what stands below a group into it. */
function join(node: Node, reading: ListReading): void {
  const { criterion, below, placed } = node;
  const op = String(criterion["op"]);
  for (const each of below) join(each, reading);
  const isGroup = op === "all" || op === "any" || op === "not";
  const words: Readonly<Record<string, string>> = reading.language.own.conditions;
  const condition = words[isGroup ? op : op === "human-check" ? "judgement" : "condition"] ?? op;
  const [first, second] = below;
  if (!isGroup && first)
    reading.findings.push(
      bookError("level-skipped", { level: first.level, most: node.level }, first.placed.row.at("level")),
    );
  else if (isGroup && !first)
    reading.findings.push(bookError("group-empty", { condition }, placed.row.at("condition")));
  else if (op === "not" && second)
    reading.findings.push(bookError("group-of-one", { condition }, second.placed.row.at("level")));
  else if (op === "not" && first) criterion["of"] = first.criterion;
  else if (isGroup) criterion["of"] = below.map((each) => each.criterion);
}
