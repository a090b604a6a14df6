import type { CivicRecord } from "@civic/schema";
import type { BookFinding, BookLanguage, ReadFile, Understood } from "@civic/workbook";
import type { Answer, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { inModelOrder, laidOut } from "../fmt/model-order.ts";
import { folderNames } from "../input/folder-names.ts";
import { reading } from "../input/read-json.ts";
import { withoutEnd } from "../input/read-records.ts";
import { inShell } from "../page/in-shell.ts";
import { understoodLines } from "./understood-lines.ts";

type Workbook = typeof import("@civic/workbook");

/** Reads a workbook or a folder of tables into records: all of them, or none where anything is wrong. */
export async function importWorkbook(
  workbook: Workbook,
  spoken: BookLanguage,
  request: Request,
): Promise<Answer> {
  const { inputs, out = "", dryRun, today, effects, page, language } = request;
  const own = language.own.workbook;
  const [, path = "", ...others] = inputs;
  if (path === "" || others.length > 0) {
    const { usage, commands } = language.own;
    throw new CommandError(
      "usage",
      `${usage.expected(commands.workbook.inputs)} ${usage.of(commands.workbook.usage)}`,
    );
  }
  const file = await readFile(path, workbook, request);
  const bookLanguage = await workbook.loadBookLanguage(file.book.language ?? spoken.language);
  const read = isThere(file) ? workbook.readRecords(file.book, bookLanguage) : undefined;
  const findings = [...file.findings, ...(read?.findings ?? [])];
  const errors = findings.filter(({ severity }) => severity === "error");
  const said = (some: readonly BookFinding[]) =>
    workbook.describeBookFindings(some, spoken).map((each) => `${path}: ${each}`);
  const remarks = said(findings.filter(({ severity }) => severity !== "error"));
  if (errors.length > 0)
    return {
      text: [page.bad(own.nothingWritten(errors.length)), ...remarks].join("\n"),
      json: { path, written: null, records: [], findings: findings.map(asJson), understood: [] },
      problems: said(errors),
    };
  const records: readonly CivicRecord[] = (read?.records ?? []).map(({ view }) => view);
  if (records.length === 0) throw new CommandError("input", `${path}: ${own.noRows}`);
  const understood: readonly Understood[] = workbook.understood(records, { today, language: spoken });
  const folder = withoutEnd(out);
  if (!dryRun) reading(folder, language, () => effects.writeFolder(folder, filesOf(records)));
  const text = [
    ...understoodLines(understood, records, { spoken, page, width: effects.width }),
    ...(remarks.length > 0 ? [page.title(own.remarks), ...remarks, ""] : []),
    page.good(dryRun ? own.wouldWrite(records.length) : own.wrote(records.length, folder)),
    ...(dryRun ? [] : [own.checkWith(`npx civic check ${inShell(folder)}`)]),
  ];
  return {
    text: text.join("\n"),
    json: {
      path,
      written: dryRun ? null : folder,
      records: records.map(({ id }) => id),
      findings: findings.map(asJson),
      understood,
    },
    problems: [],
  };
}

/** Whether every table could be read: else whatever refers to one that could not would be found as well. */
function isThere({ book, findings }: ReadFile): boolean {
  const read = new Set(book.tables.map(({ title }) => title));
  return findings.every(
    ({ severity, place }) => severity !== "error" || (place !== undefined && read.has(place.sheet)),
  );
}

function asJson({ code, severity, place, params }: BookFinding) {
  return { code, severity, ...(place && { place }), params };
}

/** Text files of records as people keep them, by their place in a folder. */
function filesOf(records: readonly CivicRecord[]): ReadonlyMap<string, string> {
  return new Map(
    records.map((record) => {
      const text = laidOut(inModelOrder(record.kind, record));
      return [`${record.jurisdiction}/${record.kind}/${record.id.split("/")[2]}.json`, text] as const;
    }),
  );
}

/** A workbook, or the tables of a folder. */
async function readFile(
  path: string,
  { readTables, readWorkbook, workbookBounds }: Workbook,
  request: Request,
): Promise<ReadFile> {
  const { effects, language } = request;
  const { own } = language;
  const limit = workbookBounds.packed;
  const bytesOf = (file: string) => {
    const read = reading(file, language, () => effects.readBytes(file, limit));
    if (read.type === "too-large")
      throw new CommandError("input", `${file}: ${own.workbook.tooLarge(limit / 1024 / 1024)}`);
    return read.type === "bytes" ? read.bytes : undefined;
  };
  const names = folderNames(path, request.effects);
  if (names === undefined) {
    const bytes = bytesOf(path);
    if (bytes === undefined) throw new CommandError("input", `${path}: ${own.files.notRegular}.`);
    return readWorkbook(bytes);
  }
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    if (!/\.csv$|^datapackage\.json$/.test(name)) continue;
    const bytes = bytesOf(`${withoutEnd(path)}/${name}`);
    if (bytes) files.set(name, bytes);
  }
  return readTables(files);
}
