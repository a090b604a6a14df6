import { schemaVersion } from "@civic/schema";
import { isLanguage } from "@civic/schema/languages";
import { bookVersion } from "../book/grid.ts";
import type { ReadFile } from "../book/read-file.ts";
import type { ReadTable } from "../book/read-table.ts";
import { isBlank } from "../cells/read-cell.ts";
import { type BookFinding, bookError, bookWarning } from "../findings/book-finding.ts";
import { ownTables } from "../layout/field-name.ts";
import { tablesById } from "../layout/layout.ts";
import { isJsonObject } from "../layout/value-at.ts";
import { readCsvText } from "./csv-text.ts";
import { dataPackageFile } from "./data-package.ts";

/** Bytes of all files of a folder together, and cells of all tables. */
const tableBounds = { bytes: 64 * 1024 * 1024, cells: 6_000_000 } as const;

/** Reads the files of a folder of tables, by their names. Never throws. */
export function readTables(files: ReadonlyMap<string, Uint8Array>): ReadFile {
  const bytes = [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  if (bytes > tableBounds.bytes)
    return refused(bookError("file-too-large", { megabytes: tableBounds.bytes / 1024 / 1024 }));
  const findings: BookFinding[] = [];
  const tables: ReadTable[] = [];
  const facts = factsIn(files.get(dataPackageFile));
  findings.push(...olderThan(facts));
  let cells = 0;
  for (const [name, content] of files) {
    const id = /^(.+)\.csv$/.exec(name)?.[1];
    if (id === undefined) continue;
    const text = textOf(content);
    if (content.byteLength === 0) findings.push(bookError("file-empty", {}, { sheet: name }));
    else if (text === undefined) findings.push(bookError("table-unreadable", {}, { sheet: name }));
    else if (!known.has(id)) findings.push(bookWarning("sheet-unknown", {}, { sheet: name }));
    else {
      const read = readCsvText(text);
      if ("fault" in read) {
        findings.push(bookError("table-unreadable", {}, { sheet: name, row: read.line }));
        continue;
      }
      const table = tableOf(id, name, read.rows);
      cells += table.rows.length * table.header.length;
      if (cells > tableBounds.cells)
        return refused(bookError("file-too-many-cells", { most: tableBounds.cells }));
      tables.push(table);
    }
  }
  if (tables.length === 0 && !findings.some(({ severity }) => severity === "error"))
    findings.push(bookError("book-without-tables", {}));
  const { language } = facts;
  return {
    book: { tables, ...(typeof language === "string" && isLanguage(language) && { language }) },
    findings,
  };
}

const known = new Set<string>([...tablesById.keys(), ...Object.values(ownTables)]);

const refused = (finding: BookFinding): ReadFile => ({ book: { tables: [] }, findings: [finding] });

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function tableOf(id: string, title: string, rows: readonly (readonly string[])[]): ReadTable {
  const header = (rows[0] ?? []).map((name) => name.trim());
  const width = rows.reduce(
    (most, row) => Math.max(most, row.every(isBlank) ? 0 : row.length),
    header.length,
  );
  return {
    id,
    title,
    header: Array.from({ length: width }, (_, index) => header[index] ?? ""),
    headerRow: 1,
    rows: rows.slice(1).map((cells, index) => ({ number: index + 2, cells })),
  };
}

/** What the data package says of the book; nothing where it cannot be read. */
function factsIn(bytes: Uint8Array | undefined): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = bytes && JSON.parse(new TextDecoder().decode(bytes));
    const facts = isJsonObject(read) ? read["civic"] : undefined;
    return isJsonObject(facts) ? facts : {};
  } catch {
    return {};
  }
}

/** Tables that a later or an earlier program has laid out. */
function olderThan({ version, model }: Readonly<Record<string, unknown>>): BookFinding[] {
  if (version !== undefined && version !== bookVersion)
    return [bookError("book-version", { version: String(version), read: bookVersion })];
  return model === undefined || model === schemaVersion
    ? []
    : [bookError("model-version", { version: String(model), read: schemaVersion })];
}
