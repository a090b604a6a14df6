import { sep } from "node:path";
import {
  type CivicRecord,
  compileRecordValidator,
  describeFinding,
  type Finding,
  migrateRecord,
  type RecordValidator,
} from "@civic/schema";
import type { Effects } from "../command.ts";
import { CommandError } from "../command-error.ts";
import type { CommandLanguage } from "../language/command-language.ts";
import { documentIn, reading } from "./read-json.ts";

/** A record file, what is wrong with it, and the record where it is valid. */
export interface RecordFile {
  /** The folder as it was given, then `<state>/<kind>/<name>.json`. */
  readonly path: string;
  readonly state: string;
  readonly findings: readonly Finding[];
  readonly record?: CivicRecord;
}

/** Reads every record below a folder (`<state>/<kind>/<name>.json`), in the order of the paths. */
export function readRecordFiles(
  folder: string,
  effects: Pick<Effects, "readText" | "listPaths">,
  language: CommandLanguage,
): RecordFile[] {
  const validate = compileRecordValidator();
  const root = folder.replace(/[/\\]+$/, "") || folder;
  const paths = reading(folder, language, () => effects.listPaths(folder)).filter((path) =>
    path.endsWith(".json"),
  );
  const placed = paths.filter((path) => path.split(sep).length === 3).toSorted();
  if (placed.length === 0) throw new CommandError("input", `${folder}: ${noneIn(paths, language)}`);
  return placed.map((path) => {
    const [state = "", kind = "", name = ""] = path.split(sep);
    return {
      state,
      ...readRecordFile([root, state, kind, name].join("/"), validate, { ...effects, language }),
    };
  });
}

/** A folder of another order is the mistake of a first try, so what was seen is named. */
function noneIn([strange]: readonly string[], { own }: CommandLanguage): string {
  const seen = strange === undefined ? [] : [own.files.otherOrder(strange)];
  return [own.files.noRecords, ...seen].join(" ");
}

function readRecordFile(
  path: string,
  validate: RecordValidator,
  { readText, language }: Pick<Effects, "readText"> & { readonly language: CommandLanguage },
): Omit<RecordFile, "state"> {
  const read = documentIn(path, readText, language);
  // One file that cannot be read hides none of the others.
  if ("finding" in read) return { path, findings: [read.finding] };
  const { findings, record } = validate(read.document);
  const version = findings.find(isOtherVersion);
  if (version) return { path, ...readOtherVersion(read.document, version, validate) };
  return { path, findings, ...(record && { record }) };
}

function isOtherVersion({ code, pointer }: Finding): boolean {
  return code === "unknown-code" && pointer === "/schemaVersion";
}

/** A record of an older model is used as what it becomes, and said to be old; one of a newer model is not used. */
function readOtherVersion(
  document: unknown,
  version: Finding,
  validate: RecordValidator,
): Pick<RecordFile, "findings" | "record"> {
  const migrated = migrateRecord(document);
  if ("finding" in migrated) return { findings: [migrated.finding] };
  const { findings, record } = validate(migrated.document);
  return { findings: [version, ...findings], ...(record && { record }) };
}

/** A finding with its place, in words. */
export function sentence(path: string, finding: Finding, language: CommandLanguage): string {
  const said = `${path}#${finding.pointer}: ${describeFinding(finding, language.messages)}`;
  return [said, ...adviceOn(finding, language)].join(" ");
}

function adviceOn(finding: Finding, { own }: CommandLanguage): readonly string[] {
  return isOtherVersion(finding) ? [own.records.olderModel] : [];
}

/** The valid records below a folder, and in words why the others were left out. */
export function readRecords(
  folder: string,
  effects: Pick<Effects, "readText" | "listPaths">,
  language: CommandLanguage,
) {
  const files = readRecordFiles(folder, effects, language);
  const leftOut = files.filter(({ record }) => record === undefined);
  return {
    records: files.flatMap(({ record }) => record ?? []),
    problems: leftOut.flatMap(({ path, findings }) =>
      findings
        .filter(({ severity }) => severity === "error")
        .map((finding) => sentence(path, finding, language)),
    ),
  };
}
