import { type CivicRecord, type RecordKind, valuesOf } from "@civic/schema";
import { textIn } from "@civic/schema/words";
import { count, link, page, plain, share, table } from "./markdown.ts";
import type { RecordFile, State } from "./state.ts";
import { atHome, english, kindHeadings, word } from "./words.ts";

/** Every record of a State, kind by kind, with a link to its file. */
export function recordsSection({ files }: State): string {
  const kinds = (Object.keys(kindHeadings) as RecordKind[])
    .map((kind) => ({ kind, own: files.filter(({ record }) => record.kind === kind) }))
    .filter(({ own }) => own.length > 0);
  return page([
    "## What is in",
    ...kinds.map(({ kind, own }) => `### ${kindHeadings[kind]} (${own.length})\n\n${kindTable(own)}`),
  ]).trimEnd();
}

function kindTable(files: readonly RecordFile[]): string {
  const columns: readonly Column[] = [
    { heading: "Name", cell: ({ path, record }) => link(textIn(record.name, english), path) },
    { heading: "At home", cell: ({ record }) => plain(atHome(record.name) ?? "") },
    { heading: "What it is", cell: ({ record }) => natureOf(record) },
    { heading: "Status", cell: ({ record }) => (record.status === "active" ? "" : record.status) },
    { heading: "#Values", cell: ({ record }) => count(valuesOf(record).length) },
    { heading: "#Read in a source", cell: ({ record }) => highShare(record) },
  ];
  // A column that says nothing of any record of the kind is left out.
  const told = columns.filter(({ cell }) => files.some((file) => cell(file) !== ""));
  return table(
    told.map(({ heading }) => heading),
    files.map((file) => told.map(({ cell }) => cell(file))),
  );
}

interface Column {
  readonly heading: string;
  readonly cell: (file: RecordFile) => string;
}

function natureOf(record: CivicRecord): string {
  switch (record.kind) {
    case "compensation-scheme":
      return word("scheme-type", record.schemeType);
    case "service":
      return record.serviceTypes.map((code) => word("service-type", code)).join(", ");
    case "organisation":
      return record.providerTypes.map((code) => word("provider-type", code)).join(", ");
    case "recognition-measure":
      return record.types.map((code) => word("recognition-measure", code)).join(", ");
    default:
      return "";
  }
}

function highShare(record: CivicRecord): string {
  const values = valuesOf(record);
  return share(values.filter(({ confidence }) => confidence === "high").length, values.length);
}
