import { sep } from "node:path";
import {
  type CivicRecord,
  compileRecordValidator,
  describeFinding,
  type Finding,
  type RecordValidator,
} from "@civic/schema";
import { en } from "@civic/schema/messages/en";
import type { Effects } from "./command.ts";
import { CommandError } from "./command-error.ts";
import { reading, readJson } from "./read-json.ts";

/** A record file, in words what is wrong with it, and the record where it is valid. */
export interface RecordFile {
  readonly path: string;
  /** What is accepted and worth mending. */
  readonly remarks: readonly string[];
  readonly errors: readonly string[];
  readonly record?: CivicRecord;
}

/** Reads every record below a folder (`<state>/<kind>/<name>.json`), in the order of the paths. */
export function readRecordFiles(
  folder: string,
  effects: Pick<Effects, "readText" | "listPaths">,
): RecordFile[] {
  const validate = compileRecordValidator();
  const root = folder.replace(/[/\\]+$/, "") || folder;
  const paths = reading(folder, () => effects.listPaths(folder))
    .filter((path) => path.endsWith(".json") && path.split(sep).length === 3)
    .toSorted();
  if (paths.length === 0)
    throw new CommandError("input", `${folder}: holds no records (<state>/<kind>/<name>.json).`);
  return paths.map((path) => readRecordFile(`${root}/${path}`, validate, effects));
}

function readRecordFile(
  path: string,
  validate: RecordValidator,
  effects: Pick<Effects, "readText">,
): RecordFile {
  let document: unknown;
  try {
    document = readJson(path, effects);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { path, remarks: [], errors: [error.message] };
  }
  const { findings, record } = validate(document);
  const errors = findings.filter(({ severity }) => severity === "error");
  const remarks = findings.filter(({ severity }) => severity !== "error");
  return {
    path,
    errors: errors.map((finding) => sentence(path, finding)),
    remarks: remarks.map((finding) => sentence(path, finding)),
    ...(record && { record }),
  };
}

/** A finding with its place, in English. */
export function sentence(path: string, finding: Finding): string {
  return `${path}#${finding.pointer}: ${describeFinding(finding, en)}`;
}

/** The valid records below a folder, and in words why the others were left out. */
export function readRecords(folder: string, effects: Pick<Effects, "readText" | "listPaths">) {
  const files = readRecordFiles(folder, effects);
  return {
    records: files.flatMap(({ record }) => record ?? []),
    problems: files.flatMap(({ errors }) => errors),
  };
}
