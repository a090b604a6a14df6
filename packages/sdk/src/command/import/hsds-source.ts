import {
  type HsdsMapping,
  type Imported,
  importHsds,
  joinTables,
  readForeignJson,
  readForeignText,
  readHsdsMapping,
  type TableFile,
} from "@civic/schema/interop";
import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { folderNames } from "../input/folder-names.ts";
import { readForeignFile } from "./read-foreign-file.ts";
import { mappingIn } from "./read-mapping.ts";
import { tableProblems } from "./table-problems.ts";

/** Tables of HSDS 3 by the names that their files have where no data package says another. */
const usualFiles: Readonly<Record<string, string>> = {
  "organizations.csv": "organization",
  "programs.csv": "program",
  "services.csv": "service",
  "attributes.csv": "attribute",
  "service_at_location.csv": "service_at_location",
  "locations.csv": "location",
  "phones.csv": "phone",
  "contacts.csv": "contact",
  "addresses.csv": "address",
  "schedules.csv": "schedule",
  "funding.csv": "funding",
  "service_areas.csv": "service_area",
  "required_documents.csv": "required_document",
  "languages.csv": "language",
  "accessibility.csv": "accessibility",
  "taxonomy_terms.csv": "taxonomy_term",
  "metadata.csv": "metadata",
  "meta_table_descriptions.csv": "meta_table_description",
  "cost_options.csv": "cost_option",
  "organization_identifiers.csv": "organization_identifier",
  "taxonomies.csv": "taxonomy",
};

/** What a directory in HSDS becomes: one JSON file, or a folder of CSV files with or without a data package. */
export function hsdsIn(path: string, request: Request): Imported {
  const mapping = request.mapping === undefined ? {} : mappingIn(request.mapping, request, readHsdsMapping);
  const names = folderNames(path, request.effects);
  if (names !== undefined) return tablesIn(path, { names, mapping, request });
  return importHsds(readForeignFile(path, request, readForeignJson), { file: path, mapping });
}

interface Folder {
  readonly names: readonly string[];
  readonly mapping: HsdsMapping;
  readonly request: Request;
}

function tablesIn(folder: string, { names, mapping, request }: Folder): Imported {
  const { interop } = request.language.own;
  const tables = tablesOf(folder, { names, request });
  const files = names.flatMap((file): readonly TableFile[] => {
    const table = tables.get(file);
    if (table === undefined) return [];
    return [{ table, file, text: readForeignFile(`${folder}/${file}`, request, readForeignText) }];
  });
  if (files.length === 0) throw new CommandError("input", `${folder}: ${interop.noTables}`);
  const joined = joinTables(files);
  if ("faults" in joined)
    throw new CommandError(
      "input",
      tableProblems(joined.faults, { folder, language: request.language }).join("\n"),
    );
  return importHsds(joined.document, { file: folder, mapping, originOf: joined.originOf });
}

/** Which table stands in which file, as the data package says, or by its usual name. */
function tablesOf(folder: string, { names, request }: Omit<Folder, "mapping">): ReadonlyMap<string, string> {
  const usual = new Map(Object.entries(usualFiles));
  if (!names.includes("datapackage.json")) return usual;
  const descriptor = readForeignFile(`${folder}/datapackage.json`, request, readForeignJson);
  const resources = (descriptor as { readonly resources?: unknown } | null)?.resources;
  if (!Array.isArray(resources)) return usual;
  const said = resources.flatMap((each: { readonly name?: unknown; readonly path?: unknown } | null) =>
    typeof each?.name === "string" && typeof each.path === "string" ? [[each.path, each.name] as const] : [],
  );
  return said.length > 0 ? new Map(said) : usual;
}
