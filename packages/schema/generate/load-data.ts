import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { CivicRecord } from "../generated/types/model.ts";
import { type Finding, finding } from "../src/findings/finding.ts";
import { notJson } from "../src/findings/not-json.ts";
import { compileRecordValidator } from "../src/validation/validate-record.ts";

/** A record file of `data/`, and what is wrong with it. */
export interface DataFile {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly record?: CivicRecord;
}

/** Reads and validates every record file below a folder, in the order of their paths. */
export function loadData(root: string): DataFile[] {
  const validate = compileRecordValidator();
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json") && path.split(sep).length === 3)
    .sort()
    .map((path) => loadFile(root, join(root, path), validate));
}

function loadFile(root: string, path: string, validate: ReturnType<typeof compileRecordValidator>): DataFile {
  const text = readFileSync(path, "utf8");
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { path, findings: [notJson(text)] };
  }
  const { findings, record } = validate(document);
  if (!record) return { path, findings };
  const expected = join(record.jurisdiction, record.kind, `${record.id.split("/")[2]}.json`);
  if (relative(root, path) === expected) return { path, findings, record };
  return { path, findings: [...findings, finding("file-name-mismatch", ["id"], { expected })], record };
}
