import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Finding, finding, notJson, type RecordValidator, utf8Fault } from "@civic/schema";
import { CannotStart } from "../cannot-start.ts";
import type { NewVersion } from "../store/store.ts";
import { admit } from "./admit.ts";
import { notPublic } from "./public-kind.ts";

/** A record file, and what is wrong with it. `version` is there when its record may be stored. */
export interface RecordFile {
  /** Relative to the folder, with `/` on every platform. */
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly version?: NewVersion;
}

/** The record files of a folder. */
export interface RecordFolder {
  readonly files: readonly RecordFile[];
  /** JSON files that do not stand at `<jurisdiction>/<kind>/<slug>.json`. */
  readonly ignored: readonly string[];
}

/**
 * Reads and validates every `<jurisdiction>/<kind>/<slug>.json` below a folder, in the order of their paths.
 *
 * @throws {CannotStart} where the folder cannot be read.
 */
export async function readRecordFolder(folder: string, validate: RecordValidator): Promise<RecordFolder> {
  const paths = jsonFilesBelow(folder);
  const placed = paths.filter((path) => path.split("/").length === 3);
  const files: RecordFile[] = [];
  for (const path of placed) files.push(await readRecordFile(folder, path, validate));
  return { files, ignored: paths.filter((path) => !placed.includes(path)) };
}

/** Which fact is held where; no record. */
const ledger = "ledger.json";

function jsonFilesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".json") && entry.name !== ledger)
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .sort();
  } catch (error) {
    const { message } = error as Error;
    throw new CannotStart(`CIVIC_RECORDS: cannot read ${folder}: ${message}.`, { cause: error });
  }
}

async function readRecordFile(folder: string, path: string, validate: RecordValidator): Promise<RecordFile> {
  const bytes = readFileSync(join(folder, path));
  const offset = utf8Fault(bytes);
  if (offset !== undefined) return { path, findings: [finding("not-utf-8", "", { offset })] };
  const text = new TextDecoder().decode(bytes);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { path, findings: [notJson(text)] };
  }
  const { version, findings } = await admit(document, validate);
  if (version === undefined) return { path, findings };
  const { record } = version;
  const restricted = notPublic(record);
  if (restricted) return { path, findings: [...findings, restricted] };
  const expected = `${record.jurisdiction}/${record.kind}/${record.id.split("/")[2]}.json`;
  if (path === expected) return { path, findings, version };
  return { path, findings: [...findings, finding("file-name-mismatch", ["id"], { expected })], version };
}
