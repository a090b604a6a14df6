import type { Finding } from "@civic/schema";
import { fieldIdAt, fieldWords } from "@civic/schema/fields";
import { type AskedField, type Imported, missingMember } from "@civic/schema/interop";
import type { Request } from "../command.ts";
import { sentence } from "../input/read-records.ts";
import { lossLines } from "../loss/loss-lines.ts";

/** What is shown of an import. */
export interface ImportView {
  readonly request: Request;
  /** The files that were written. */
  readonly written: readonly string[];
}

/** What was made, what is asked for, what had no home, and what to do next. */
export function importedPage(imported: Imported, { request, written }: ImportView): string {
  const { page, language, all, out } = request;
  const { asked, records, report } = imported;
  const own = language.own.interop;
  return [
    page.title(own.imported(records.length)),
    ...written.map((path) => `  ${language.own.new.written(path)}`),
    ...(records.length > 0 && asked.length === 0 && out === undefined ? [`  ${own.nothingWritten}`] : []),
    "",
    ...(asked.length > 0 ? [...askedLines(imported, request), ""] : []),
    ...lossLines(report, { all, page, language }),
    ...(written.length > 0 ? ["", own.drafts, language.own.new.checkWith(`civic check ${out ?? ""}`)] : []),
  ].join("\n");
}

/** What records need and nobody said, each with its words, and a mapping to fill in. */
function askedLines(imported: Imported, { page, language }: Request): readonly string[] {
  const { asked } = imported;
  const own = language.own.interop;
  return [
    page.title(own.asked),
    ...asked.flatMap(({ kind, member, records, first }) => {
      const id = fieldIdAt(kind === "record" ? "service" : kind, `/${member}`);
      const name = id === undefined ? member : fieldWords(id, language.fields).name;
      const line = `  constants/${kind}/${member}${language.words.colon}${name} (${own.inRecords(records)})`;
      // What all records lack needs no example.
      return isOfSome({ kind, records }, imported) ? [line, page.faint(`      ${first}`)] : [line];
    }),
    "",
    own.giveThem,
    ...JSON.stringify(mappingToFill(asked), null, 2)
      .split("\n")
      .map((line) => `  ${line}`),
    page.faint(own.whatFieldsHold),
  ];
}

/** Whether some records of the kind say it and others do not. */
function isOfSome({ kind, records: lacking }: Pick<AskedField, "kind" | "records">, { records }: Imported) {
  return lacking < records.filter((each) => kind === "record" || each.kind === kind).length;
}

/** The constants that are lacking, to be filled in. */
function mappingToFill(asked: readonly AskedField[]) {
  const constants: Record<string, Record<string, null>> = {};
  for (const { kind, member } of asked) constants[kind] = { ...constants[kind], [member]: null };
  return { constants };
}

/** In words, why nothing is written: what is asked for, what is wrong with a record, and what stands twice in the source. */
export function importProblems(
  { asked, records, twice }: Imported,
  { language }: Request,
): readonly string[] {
  const own = language.own.interop;
  const wrong = records.flatMap(({ from, id, findings }) =>
    findings.filter(isWrong).map((finding) => sentence(`${from}: ${id}`, finding, language)),
  );
  return [
    ...(asked.length > 0
      ? [own.lacking(asked.map(({ kind, member }) => `${kind}/${member}`).join(", "))]
      : []),
    ...wrong,
    ...twice.map(({ from, id }) => `${from}: ${own.twice(id)}`),
  ];
}

/** What is missing from a record is asked for, once for all. */
function isWrong(finding: Finding): boolean {
  return finding.severity === "error" && missingMember(finding).length === 0;
}
