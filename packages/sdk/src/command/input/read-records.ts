import { type CivicRecord, describeFinding, type Finding, onOneLine } from "@civic/schema";
import type { RecordFile as FolderFile } from "@civic/schema/folder";
import type { Effects } from "../command.ts";
import { CommandError } from "../command-error.ts";
import type { CommandLanguage } from "../language/command-language.ts";
import { reading } from "./read-json.ts";

/** A file below a folder of records, what is wrong with it, and the record where it is valid. */
export interface RecordFile {
  /** The folder as it was given, then `<state>/<kind>/<name>.json`. */
  readonly path: string;
  readonly state: string;
  readonly findings: readonly Finding[];
  /** The id that it says it has, also where it is faulty. */
  readonly id?: string;
  /** In the current model, whatever it was written in. */
  readonly record?: CivicRecord;
}

/** Reads every file below a folder of records (`<state>/<kind>/<name>.json`), in the order of the paths. */
export function readRecordFiles(
  folder: string,
  effects: Pick<Effects, "readFolder">,
  language: CommandLanguage,
): RecordFile[] {
  return readFiles(folder, effects, language).map((file) => recordFileIn(folder, file));
}

/** The same with the bytes of every record as they were admitted. */
export function readFiles(
  folder: string,
  { readFolder }: Pick<Effects, "readFolder">,
  language: CommandLanguage,
): readonly FolderFile[] {
  const files = reading(folder, language, () => readFolder(folder));
  if (!files.some(isInPlace)) throw new CommandError("input", `${folder}: ${noneIn(files, language)}`);
  return files;
}

/** A file that was read below a folder, by the path that is shown. */
export function recordFileIn(folder: string, { path, findings, id, admitted }: FolderFile): RecordFile {
  return {
    path: onOneLine(`${withoutEnd(folder)}/${path}`),
    state: path.includes("/") ? (path.split("/")[0] ?? "") : "",
    findings,
    ...(id !== undefined && { id }),
    ...(admitted && { record: admitted.view }),
  };
}

/** A folder as it was typed, without the stroke at its end. */
export function withoutEnd(folder: string): string {
  return folder.replace(/[/\\]+$/, "") || folder;
}

function isInPlace({ path }: FolderFile): boolean {
  return path.endsWith(".json") && path.split("/").length === 3;
}

/** A folder of another order is the mistake of a first try, so what was seen is named. */
function noneIn(files: readonly FolderFile[], { own }: CommandLanguage): string {
  const strange = files.find(({ path }) => path.endsWith(".json"))?.path;
  const seen = strange === undefined ? [] : [own.files.otherOrder(strange)];
  return [own.files.noRecords, ...seen].join(" ");
}

/** A finding with its place, in words. */
export function sentence(
  path: string,
  finding: Finding & { readonly part?: { readonly code: string; readonly name: string } },
  { messages }: CommandLanguage,
): string {
  return `${path}#${finding.pointer}: ${describeFinding(finding, messages)}`;
}

/** In words, why files were left out: their errors. */
export function problemsOf(files: readonly RecordFile[], language: CommandLanguage): string[] {
  return files
    .filter(({ record }) => record === undefined)
    .flatMap(({ path, findings }) =>
      findings
        .filter(({ severity }) => severity === "error")
        .map((finding) => sentence(path, finding, language)),
    );
}

/** The valid records below a folder, and in words why the others were left out. */
export function readRecords(folder: string, effects: Pick<Effects, "readFolder">, language: CommandLanguage) {
  const files = readRecordFiles(folder, effects, language);
  return { records: files.flatMap(({ record }) => record ?? []), problems: problemsOf(files, language) };
}
