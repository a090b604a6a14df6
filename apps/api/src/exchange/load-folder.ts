import { type CivicRecord, type Finding, finding, grouped, validateSet } from "@civic/schema";
import { type RecordFile, readRecordFolder } from "@civic/schema/folder";
import { CannotStart } from "../cannot-start.ts";
import { recordIn } from "../store/model-view.ts";
import { pagesOf } from "../store/pages.ts";
import type { NewVersion, Store } from "../store/store.ts";
import { newVersionOf } from "./new-version.ts";

/** A file with findings. */
export interface FileReport {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** What loading a folder led to. */
export interface LoadReport {
  /** False when there was an error: then nothing at all was stored. */
  readonly loaded: boolean;
  /** Files that something was found in, in the order of their paths. */
  readonly reports: readonly FileReport[];
  readonly added: number;
  readonly unchanged: number;
  /** Files whose version is lower than the one that is stored, which stays. */
  readonly older: readonly string[];
}

interface ValidFile {
  readonly path: string;
  readonly version: NewVersion;
}

/**
 * Takes every record of a folder into the store, or none: everything is checked before anything is written, and a file
 * that could not be read for what it is called or where it stands is an error like any other.
 *
 * @throws {CannotStart} where the folder cannot be read.
 */
export async function loadFolder(folder: string, { store }: { readonly store: Store }): Promise<LoadReport> {
  const files = readFiles(folder);
  const valid = files.flatMap(({ path, admitted }): ValidFile[] =>
    admitted ? [{ path, version: newVersionOf(admitted) }] : [],
  );
  const together = await findingsTogether(valid, store);
  const broken = files.filter(({ admitted }) => admitted === undefined);
  const reports = merge(
    files,
    together.map((report) => withoutConsequences(report, broken)),
  );
  const nothing = { reports, added: 0, unchanged: 0, older: [] };
  if (hasError(reports)) return { loaded: false, ...nothing };

  const outcomes = await store.accept(
    valid.map(({ version }) => version),
    "all-or-none",
  );
  const filesThat = (type: string) => valid.filter((_, index) => outcomes[index]?.type === type);
  const conflicts = filesThat("conflict").map((file) => ({
    path: file.path,
    findings: [conflict(file.version)],
  }));
  if (conflicts.length > 0) return { ...nothing, loaded: false, reports: merge(reports, conflicts) };
  return {
    loaded: true,
    reports,
    added: filesThat("added").length,
    unchanged: filesThat("unchanged").length,
    older: filesThat("older").map(({ path }) => path),
  };
}

function readFiles(folder: string): RecordFile[] {
  try {
    return readRecordFolder(folder);
  } catch (error) {
    const { message } = error as Error;
    throw new CannotStart(`CIVIC_RECORDS: cannot read ${folder}: ${message}.`, { cause: error });
  }
}

/** What is wrong between records. Stored records are looked at only where those of the folder do not do by themselves. */
async function findingsTogether(files: readonly ValidFile[], store: Store): Promise<FileReport[]> {
  const records = files.map(({ version }) => version.record);
  const alone = validateSet(records);
  if (alone.length === 0) return [];
  const own = new Set(records.map(({ id }) => id));
  const stored = (await storedRecords(store)).filter(({ id }) => !own.has(id));
  const findings = validateSet([...records, ...stored]);
  return files.map(({ path, version }) => ({
    path,
    findings: findings.filter(({ record }) => record === version.record.id),
  }));
}

/** A reference to a record that stands in a broken file will resolve once that file is mended. */
function withoutConsequences({ path, findings }: FileReport, broken: readonly RecordFile[]): FileReport {
  const places = new Set(broken.map((file) => file.path.replace(/^[^/]+\//, "").replace(/\.json$/, "")));
  const isConsequence = ({ code, params }: Finding) =>
    code === "reference-unresolved" && places.has(String(params.reference).split("/").slice(1).join("/"));
  return { path, findings: findings.filter((finding) => !isConsequence(finding)) };
}

async function storedRecords(store: Store): Promise<CivicRecord[]> {
  const records: CivicRecord[] = [];
  for await (const page of pagesOf(store, {})) records.push(...page.map(recordIn));
  return records;
}

function merge(...lists: readonly (readonly FileReport[])[]): FileReport[] {
  const withFindings = lists.flat().filter(({ findings }) => findings.length > 0);
  const reports = [...grouped(withFindings, ({ path }) => path)].map(([path, each]) => ({
    path,
    findings: each.flatMap(({ findings }) => findings),
  }));
  return reports.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function hasError(reports: readonly FileReport[]): boolean {
  return reports.some(({ findings }) => findings.some(({ severity }) => severity === "error"));
}

function conflict({ record }: NewVersion): Finding {
  return { ...finding("version-conflict", "/version", { version: record.version }), record: record.id };
}
