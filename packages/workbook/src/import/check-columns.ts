import { isLanguageTag, nearest } from "@civic/schema";
import type { ReadTable } from "../book/read-table.ts";
import { isBlank } from "../cells/read-cell.ts";
import { wordsColumn } from "../conditions/read-condition.ts";
import { conditionColumns } from "../conditions/write-condition.ts";
import { type BookFinding, bookError } from "../findings/book-finding.ts";
import { fieldName, keyColumns, ownTables, sourceKeyColumn } from "../layout/field-name.ts";
import { tablesById } from "../layout/layout.ts";
import { sourceShape } from "../layout/own-shapes.ts";
import type { Field } from "../layout/row-shape.ts";
import { isRead } from "../rows/row-cells.ts";

/** The columns of a table: those it may have, and those without which its rows cannot be read. */
interface Columns {
  readonly known: ReadonlySet<string>;
  readonly needed: readonly string[];
  /** What may be followed by `@` and a language. */
  readonly texts: ReadonlySet<string>;
}

/** What is wrong with the names of the columns of a table; a table without rows is never wrong. */
export function checkColumns(table: ReadTable): BookFinding[] {
  const { title, header, rows } = table;
  const read = rows.filter(isRead);
  if (read.length === 0) return [];
  const columns = columnsOf(table.id);
  if (!columns) return [];
  const seen = new Set<string>();
  const findings = header.flatMap((name, column) => {
    const place = { sheet: title, row: table.headerRow, column, name };
    if (name === "")
      return read.some(({ cells }) => !isBlank(cells[column]))
        ? [bookError("column-unnamed", {}, place)]
        : [];
    if (seen.has(name)) return [bookError("column-twice", { name }, place)];
    seen.add(name);
    return isKnown(name, columns)
      ? []
      : [bookError("column-unknown", { name, meant: meantBy(name, columns) }, place)];
  });
  const missing = columns.needed.filter(
    (name) => !seen.has(name) && !header.some((each) => each.startsWith(`${name}@`)),
  );
  return [...findings, ...missing.map((name) => bookError("column-missing", { name }, { sheet: title }))];
}

function isKnown(name: string, { known, texts }: Columns): boolean {
  const at = name.indexOf("@");
  return at === -1 ? known.has(name) : texts.has(name.slice(0, at)) && isLanguageTag(name.slice(at + 1));
}

function meantBy(name: string, { known, texts }: Columns): readonly string[] {
  const [plain = "", language = ""] = name.split("@");
  if (language === "") return nearest(name, [...known]);
  return nearest(plain, [...texts]).map((text) => `${text}@${language}`);
}

const remembered = new Map<string, Columns | undefined>();

function columnsOf(id: string): Columns | undefined {
  if (!remembered.has(id)) remembered.set(id, workedOut(id));
  return remembered.get(id);
}

function workedOut(id: string): Columns | undefined {
  const { record, place, number } = keyColumns;
  if (id === ownTables.sources) return columns([sourceKeyColumn], [], sourceShape.fields);
  if (id === ownTables.conditions)
    return {
      known: new Set([record, place, number, ...conditionColumns]),
      needed: [record],
      texts: new Set([wordsColumn.slice(0, -1)]),
    };
  if (id === ownTables.extensions)
    return {
      known: new Set([record, "state", "path", "type", "value"]),
      needed: [record, "state"],
      texts: new Set(),
    };
  const table = tablesById.get(id);
  if (!table) return undefined;
  if (table.kind !== undefined) return columns([], [], table.shape.fields);
  return columns([record], [place, number], table.shape.fields);
}

/** Columns that the schema version, which is always the same, need not have. */
const mayLack = new Set(["schemaVersion", "sources"]);

function columns(needed: readonly string[], optional: readonly string[], fields: readonly Field[]): Columns {
  const plain = fields.filter(({ holds }) => holds !== "languages");
  const texts = fields.filter(({ holds }) => holds === "languages");
  const required = fields.filter(({ isRequired, path }) => isRequired && !mayLack.has(path.join(".")));
  return {
    known: new Set([...needed, ...optional, ...plain.map((field) => fieldName(field))]),
    needed: [...needed, ...required.map((field) => fieldName(field))],
    texts: new Set(texts.map((field) => fieldName(field))),
  };
}
