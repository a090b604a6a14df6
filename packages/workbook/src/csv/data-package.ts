import { schemaVersion } from "@civic/schema";
import { type Book, bookVersion, type Grid, type GridColumn } from "../book/grid.ts";

/** The file that describes the tables (Frictionless Data Package v1). */
export const dataPackageFile = "datapackage.json";

/** The description of the tables of a book, for programs that read tables. */
export function dataPackageOf({ language, title, readMe, grids }: Book): Readonly<Record<string, unknown>> {
  return {
    profile: "tabular-data-package",
    name: "civic-workbook",
    title,
    description: readMe.lines.join("\n"),
    // What the data package has no word for.
    civic: { version: bookVersion, model: schemaVersion, language },
    resources: grids.map(resourceOf),
  };
}

function resourceOf({ id, title, columns }: Grid) {
  return {
    profile: "tabular-data-resource",
    name: id,
    title,
    path: `${id}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: columns.map(fieldOf), missingValues: [""] },
  };
}

/** A day may be a year, and rows that explain stand among the others: all that is sure of a cell is that it is a text. */
function fieldOf({ name, heading, note }: GridColumn) {
  return { name, title: heading, ...(note !== "" && { description: note }), type: "string" };
}
