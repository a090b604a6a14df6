import { sep } from "node:path";
import {
  type CivicRecord,
  compileRecordValidator,
  describeFinding,
  type Finding,
  type RecordValidator,
} from "@civic/schema";
import { en } from "@civic/schema/messages/en";
import type { Effects } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { reading } from "./read-json.ts";

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
): RecordFile[] {
  const validate = compileRecordValidator();
  const root = folder.replace(/[/\\]+$/, "") || folder;
  const paths = reading(folder, () => effects.listPaths(folder))
    .filter((path) => path.endsWith(".json") && path.split(sep).length === 3)
    .toSorted();
  if (paths.length === 0)
    throw new CommandError("input", `${folder}: holds no records (<state>/<kind>/<name>.json).`);
  return paths.map((path) => {
    const [state = "", kind = "", name = ""] = path.split(sep);
    return { state, ...readRecordFile([root, state, kind, name].join("/"), validate, effects) };
  });
}

function readRecordFile(
  path: string,
  validate: RecordValidator,
  effects: Pick<Effects, "readText">,
): Omit<RecordFile, "state"> {
  let document: unknown;
  try {
    document = JSON.parse(effects.readText(path));
  } catch (error) {
    // One file that cannot be read hides none of the others.
    if (!(error instanceof SyntaxError) && !(error instanceof Error && "code" in error)) throw error;
    const params = { reason: error.message };
    return { path, findings: [{ code: "not-json", severity: "error", pointer: "", params }] };
  }
  const { findings, record } = validate(document);
  return { path, findings, ...(record && { record }) };
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
    problems: files.flatMap(({ path, findings }) =>
      findings.filter(({ severity }) => severity === "error").map((finding) => sentence(path, finding)),
    ),
  };
}
