import { type CivicRecord, partsOf, type RecordKind, textsOf } from "@civic/schema";
import { type Book, bookVersion, type CellValue, type Grid, type GridColumn } from "../book/grid.ts";
import { extensionRows } from "../extensions/extension-rows.ts";
import type { BookLanguage } from "../language/book-language.ts";
import { fieldName, keyColumns, ownTables, sourceKeyColumn } from "../layout/field-name.ts";
import { layout, type Table } from "../layout/layout.ts";
import { sourceShape } from "../layout/own-shapes.ts";
import type { Field } from "../layout/row-shape.ts";
import { tableTitles } from "../naming/table-title.ts";
import { sourceKeysOf } from "../sources/source-keys.ts";
import { choicesOf, conditionChoices } from "./choice-lists.ts";
import { conditionGrid } from "./condition-grid.ts";
import { fieldCells } from "./field-cells.ts";
import { readMeOf } from "./read-me.ts";
import { type RowByName, recordRows, type StandingCondition } from "./record-rows.ts";
import { fieldColumns, keyColumnsOf, ownColumn, standing } from "./table-columns.ts";

/** What a book is made of. */
export interface BookOptions {
  readonly language: BookLanguage;
  /** Kinds whose sheets are there also without records. */
  readonly kinds?: readonly RecordKind[];
  /** Languages that texts have columns for, beside those that they are in. */
  readonly textLanguages?: readonly string[];
}

/** Lays records out as a book. Every value of them is in a visible cell, and nothing else is. */
export function recordsBook(records: readonly CivicRecord[], options: BookOptions): Book {
  const { language, kinds = [], textLanguages = [language.language] } = options;
  const { keyOf, sources } = sourceKeysOf(records);
  const rows = new Map<string, RowByName[]>();
  const conditions: StandingCondition[] = [];
  const additions: CellValue[][] = [];
  for (const record of records) {
    const made = recordRows({ record, keyOf, language });
    for (const [table, more] of made.rows) rows.set(table, [...(rows.get(table) ?? []), ...more]);
    conditions.push(...made.conditions);
    for (const { state, path, type, value } of extensionRows(record.extensions ?? {})) {
      const word = typeof value === "boolean" ? (value ? language.own.yes : language.own.no) : value;
      additions.push([record.id, state, path, language.own.valueTypes[type], word]);
    }
  }
  const languages = [...new Set([...textLanguages, ...languagesOf(records)])];
  const wanted = new Set<string>([...kinds, ...records.map(({ kind }) => kind)]);
  const titles = tableTitles(language);
  const tables = reachable(wanted).map((table) =>
    tableGrid(table, rows.get(table.id) ?? [], { languages, language }),
  );
  const isConditioned = layout.conditions.some(({ kind }) => wanted.has(kind));
  const grids: Grid[] = [
    ...tables.filter(({ id }) => wanted.has(id)),
    ...(isConditioned ? [conditionGrid(conditions, { languages, language, keyOf })] : []),
    ...tables.filter(({ id }) => !wanted.has(id)),
    sourceGrid(sources, records, language),
    {
      id: ownTables.extensions,
      title: titles.get(ownTables.extensions) ?? "",
      columns: extensionColumns(language),
      rows: additions,
    },
  ];
  const used = new Set(grids.flatMap(({ columns }) => columns.flatMap(({ choices }) => choices ?? [])));
  return {
    language: language.language,
    direction: language.direction,
    title: language.own.title,
    readMe: readMeOf(language, bookVersion),
    choicesTitle: titles.get("choices") ?? "",
    grids,
    choices: [...used].map((id) => choicesOf(id, language)),
  };
}

/** Every language that a text of a record is in, the original first. */
function languagesOf(records: readonly CivicRecord[]): readonly string[] {
  const tags = new Set<string>();
  for (const record of records)
    for (const { text } of textsOf(partsOf(record))) for (const tag of Object.keys(text)) tags.add(tag);
  return [...tags].sort();
}

/** The tables of some kinds and of the lists in them, in the order of the model. */
function reachable(kinds: ReadonlySet<string>): readonly Table[] {
  return layout.tables.filter(
    ({ id, places }) => kinds.has(id) || places.some(({ kind }) => kinds.has(kind)),
  );
}

interface Around {
  readonly languages: readonly string[];
  readonly language: BookLanguage;
}

function tableGrid(table: Table, rows: readonly RowByName[], { languages, language }: Around): Grid {
  const used = new Set(rows.flatMap((row) => [...row.keys()]));
  const place = standing(table);
  const fields = table.shape.fields.filter((field) => isShown(field, used));
  const columns: GridColumn[] = [
    ...(table.kind === undefined ? keyColumnsOf(table, language) : []),
    ...fields.flatMap((field) => fieldColumns(field, { place, languages, language })),
  ];
  return {
    id: table.id,
    title: tableTitles(language).get(table.id) ?? table.id,
    columns,
    rows: rows.map((row) => columns.map(({ name }) => row.get(name) ?? null)),
  };
}

/** Each part may have sources of its own: those columns would be half of the table, and are there where they are used. */
function isShown({ path, isRequired }: Field, used: ReadonlySet<string>): boolean {
  const isInner = path.length > 2 && path.at(-2) === "provenance";
  return !isInner || isRequired || used.has(fieldName({ path })) || anyOfPart(path, used);
}

function anyOfPart(path: readonly string[], used: ReadonlySet<string>): boolean {
  return ["sources", "confidence", "checked"].some((member) =>
    used.has(fieldName({ path: [...path.slice(0, -1), member] })),
  );
}

function sourceGrid(
  sources: ReturnType<typeof sourceKeysOf>["sources"],
  [record]: readonly CivicRecord[],
  language: BookLanguage,
): Grid {
  const place = { kind: "service", path: ["sources", "*"] } as const;
  const columns = [
    ownColumn(sourceKeyColumn, language, { isRequired: true }),
    ...sourceShape.fields.flatMap((field) => fieldColumns(field, { place, languages: [], language })),
  ];
  const rows = sources.map(({ key, source }) => {
    const cells = record
      ? fieldCells(source, sourceShape.fields, { record, keyOf: (_, id) => id, language })
      : new Map();
    return columns.map(({ name }) => (name === sourceKeyColumn ? key : (cells.get(name) ?? null)));
  });
  return { id: ownTables.sources, title: tableTitles(language).get(ownTables.sources) ?? "", columns, rows };
}

function extensionColumns(language: BookLanguage): GridColumn[] {
  return [
    ownColumn("record", language, { name: keyColumns.record, isRequired: true }),
    ownColumn("state", language, { isRequired: true }),
    ownColumn("path", language, { isRequired: true }),
    ownColumn("type", language, { choices: conditionChoices.type }),
    ownColumn("value", language),
  ];
}
