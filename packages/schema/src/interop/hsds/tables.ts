import { pathOf } from "../../parts/json-pointer.ts";
import { readCsv } from "../csv/csv-text.ts";
import type { TableFault } from "../import-csv.ts";
import type { Loss } from "../loss.ts";

/** A file of a tabular data package. */
export interface TableFile {
  /** The name of the table, as HSDS calls it: `service_at_location`. */
  readonly table: string;
  readonly file: string;
  readonly text: string;
}

/** The tables of HSDS 3 put together as one document, or what is wrong with a table. */
export type JoinedTables =
  | { readonly document: Readonly<Record<string, unknown>>; readonly originOf: (loss: Loss) => Loss }
  | { readonly faults: readonly (TableFault & { readonly file: string })[] };

type Row = Record<string, unknown>;

/** Columns that name another row, each with the table of that row. */
type Columns = readonly (readonly [column: string, parent: string])[];

/** The rows of a table belong under a member of the row that one of these columns names, the first that is filled in. */
const relations: readonly (readonly [table: string, member: string, columns: Columns])[] = [
  [
    "language",
    "languages",
    [
      ["phone_id", "phone"],
      ["location_id", "location"],
      ["service_id", "service"],
    ],
  ],
  [
    "phone",
    "phones",
    [
      ["contact_id", "contact"],
      ["service_at_location_id", "service_at_location"],
      ["location_id", "location"],
      ["service_id", "service"],
      ["organization_id", "organization"],
    ],
  ],
  [
    "contact",
    "contacts",
    [
      ["service_at_location_id", "service_at_location"],
      ["location_id", "location"],
      ["service_id", "service"],
      ["organization_id", "organization"],
    ],
  ],
  [
    "schedule",
    "schedules",
    [
      ["service_at_location_id", "service_at_location"],
      ["location_id", "location"],
      ["service_id", "service"],
    ],
  ],
  ["address", "addresses", [["location_id", "location"]]],
  ["accessibility", "accessibility", [["location_id", "location"]]],
  ["service_area", "service_areas", [["service_id", "service"]]],
  ["required_document", "required_documents", [["service_id", "service"]]],
  ["cost_option", "cost_options", [["service_id", "service"]]],
  [
    "funding",
    "funding",
    [
      ["service_id", "service"],
      ["organization_id", "organization"],
    ],
  ],
  ["program", "programs", [["organization_id", "organization"]]],
  ["organization_identifier", "organization_identifiers", [["organization_id", "organization"]]],
  ["attribute", "attributes", [["link_id", "service"]]],
  ["service_at_location", "service_at_locations", [["service_id", "service"]]],
];

/**
 * Puts the tables of HSDS 3 together as a document of organisations and services, by the columns that name other rows. Rows that
 * belong to nothing stay in the document under the name of their table, and so in the report.
 */
export function joinTables(files: readonly TableFile[]): JoinedTables {
  const origins = new WeakMap<object, { readonly file: string; readonly line: number }>();
  const tables = new Map<string, Row[]>();
  const faults: (TableFault & { readonly file: string })[] = [];
  for (const { table, file, text } of files) {
    const read = readCsv(text);
    if ("fault" in read) {
      faults.push({ file, code: read.fault, line: read.line });
      continue;
    }
    const [heads = [], ...lines] = read.rows;
    const rows = lines.map((cells, index) => {
      const row = rowOf(heads, cells);
      origins.set(row, { file, line: index + 2 });
      return row;
    });
    tables.set(
      table,
      rows.filter((row) => Object.keys(row).length > 0),
    );
  }
  if (faults.length > 0) return { faults };
  nest(tables);
  const { organization = [], service = [], ...others } = Object.fromEntries(tables);
  const document = { organizations: organization, services: service, ...others };
  return { document, originOf: (loss) => originIn(document, loss, origins) };
}

function rowOf(heads: readonly string[], cells: readonly string[]): Row {
  const filled = cells.flatMap((cell, at) =>
    cell.trim() === "" ? [] : [[heads[at]?.trim() ?? `#${at + 1}`, cell] as const],
  );
  return Object.fromEntries(filled);
}

function nest(tables: Map<string, Row[]>): void {
  const byId = new Map(
    [...tables].map(
      ([table, rows]) => [table, new Map(rows.map((row) => [String(row["id"]), row]))] as const,
    ),
  );
  const place = (
    row: Row,
    column: string,
    { table, member }: { readonly table: string; readonly member: string },
  ) => {
    const other = byId.get(table)?.get(String(row[column]));
    if (other === undefined || other === row) return false;
    row[member] = other;
    delete row[column];
    return true;
  };
  for (const row of tables.get("attribute") ?? [])
    place(row, "taxonomy_term_id", { table: "taxonomy_term", member: "taxonomy_term" });
  const used = new Set<unknown>();
  for (const row of tables.get("service_at_location") ?? [])
    if (place(row, "location_id", { table: "location", member: "location" })) used.add(row["location"]);
  for (const row of tables.get("location") ?? []) {
    const owner = byId.get("organization")?.get(String(row["organization_id"]));
    if (owner === undefined) continue;
    delete row["organization_id"];
    // Where a service is given there it is a place of the service; else of the organisation.
    if (!used.has(row)) under(owner, "locations", row);
    used.add(row);
  }
  for (const [table, member, columns] of relations) {
    const rows = tables.get(table) ?? [];
    tables.set(
      table,
      rows.filter((row) => !moved(row, { member, columns, byId })),
    );
  }
  tables.set(
    "location",
    (tables.get("location") ?? []).filter((row) => !used.has(row)),
  );
  const terms = new Set<unknown>();
  for (const service of tables.get("service") ?? [])
    for (const attribute of (service["attributes"] as Row[] | undefined) ?? [])
      terms.add(attribute["taxonomy_term"]);
  tables.set(
    "taxonomy_term",
    (tables.get("taxonomy_term") ?? []).filter((row) => !terms.has(row)),
  );
}

interface Moving {
  readonly member: string;
  readonly columns: Columns;
  readonly byId: ReadonlyMap<string, ReadonlyMap<string, Row>>;
}

/** Puts a row under the one that it belongs to; false where there is none. */
function moved(row: Row, { member, columns, byId }: Moving): boolean {
  for (const [column, parent] of columns) {
    const owner = row[column] === undefined ? undefined : byId.get(parent)?.get(String(row[column]));
    if (owner === undefined || owner === row) continue;
    delete row[column];
    under(owner, member, row);
    return true;
  }
  return false;
}

function under(owner: Row, member: string, row: Row): void {
  const there = owner[member];
  if (Array.isArray(there)) there.push(row);
  else owner[member] = [row];
}

/** The file and the line that a loss comes from. */
function originIn(
  document: unknown,
  loss: Loss,
  origins: WeakMap<object, { readonly file: string; readonly line: number }>,
): Loss {
  let [at, place, inner]: [unknown, { readonly file: string; readonly line: number } | undefined, string[]] =
    [document, undefined, []];
  for (const step of pathOf(loss.pointer)) {
    at = typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined;
    const origin = typeof at === "object" && at !== null ? origins.get(at) : undefined;
    if (origin) [place, inner] = [origin, []];
    else inner.push(step);
  }
  if (place === undefined) return loss;
  const column = inner.join("/");
  const table = place.file.replace(/\.csv$/i, "");
  return {
    ...loss,
    in: place.file,
    pointer: column === "" ? `${place.line}` : `${place.line}/${column}`,
    field: column === "" ? table : `${table}/${column}`,
  };
}
