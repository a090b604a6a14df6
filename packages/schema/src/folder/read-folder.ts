/**
 * A folder of records as files, `<state>/<kind>/<name>.json`. For programs that run in Node; everything else of this
 * package also runs in a page.
 *
 * @module
 */

import { join } from "node:path";
import { type Admitted, admit } from "../admission/admit.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { documentLimit, tooLarge } from "../json-text/decode-text.ts";
import { isRecordKind, recordKinds } from "../records/kinds.ts";
import {
  type FolderEntry,
  folderEntries,
  isHidden,
  isNamedLikeRecord,
  nameOf,
  reasonOf,
} from "./folder-entries.ts";
import { readBytes } from "./read-bytes.ts";

export { type FileBytes, readBytes } from "./read-bytes.ts";

/** A file below a folder of records: what is wrong with it or with its place, and its record where it has one. */
export interface RecordFile {
  /** Relative to the folder, with `/` on every platform. */
  readonly path: string;
  readonly findings: readonly Finding[];
  /** The record, where the door admits it. It may still stand in the wrong place: then a finding says so. */
  readonly admitted?: Admitted;
}

/**
 * Reads a folder of records. Every file below it is read or named with the reason why not; only `README.md`, and
 * `ledger.json` in the folder of a State, are passed over in silence. Files are in the order of their paths.
 *
 * @throws an error of `node:fs` where the folder itself cannot be read.
 *
 * @example
 * ```ts
 * import { readRecordFolder } from "@civic/schema/folder";
 *
 * for (const { path, findings } of readRecordFolder("data")) console.log(path, findings.length);
 * ```
 */
export function readRecordFolder(folder: string): RecordFile[] {
  return folderEntries(folder)
    .filter(({ path }) => !isCompanion(path))
    .map((entry) => readEntry(folder, entry));
}

/** What stands beside the records of a State or of the whole folder and is none. */
function isCompanion(path: string): boolean {
  const [first, second, ...rest] = path.split("/");
  return rest.length === 0 && (first === "README.md" || second === "README.md" || second === "ledger.json");
}

function readEntry(folder: string, { path, type, reason = "" }: FolderEntry): RecordFile {
  const name = nameOf(path);
  if (type === "folder") return unread(path, finding("folder-passed-over", "", { name }, "warning"));
  if (isHidden(path)) return unread(path, finding("file-passed-over", "", { name }, "warning"));
  if (type === "unreadable") return unread(path, finding("file-unreadable", "", { reason }));
  if (type !== "file") return unread(path, finding("file-not-regular", "", {}));
  const misplaced = placeFinding(path, name);
  return misplaced ? unread(path, misplaced) : readFile(folder, path);
}

/** Why a file is not read for where it stands or what it is called. */
function placeFinding(path: string, name: string): Finding | undefined {
  const [, kind = "", , ...deeper] = path.split("/");
  if (!isNamedLikeRecord(path)) return finding("file-passed-over", "", { name }, "warning");
  if (!name.endsWith(".json")) {
    return finding("file-wrong-name", "", { expected: `${name.slice(0, -".json".length)}.json` });
  }
  if (path.split("/").length < 3 || deeper.length > 0) return finding("file-wrong-depth", "", {});
  if (isRecordKind(kind)) return undefined;
  return finding("file-unknown-kind", "", { kind, known: [...recordKinds] });
}

function readFile(folder: string, path: string): RecordFile {
  let read: ReturnType<typeof readBytes>;
  try {
    read = readBytes(join(folder, path), documentLimit);
  } catch (error) {
    return unread(path, finding("file-unreadable", "", { reason: reasonOf(error) }));
  }
  if (read.type === "not-regular") return unread(path, finding("file-not-regular", "", {}));
  if (read.type === "too-large") return unread(path, tooLarge);
  const admission = admit(read.bytes);
  if (!admission.admitted) return { path, findings: admission.findings };
  const { jurisdiction, kind, id } = admission.view;
  const expected = `${jurisdiction}/${kind}/${id.split("/")[2]}.json`;
  const findings =
    path === expected
      ? admission.findings
      : [...admission.findings, finding("file-name-mismatch", "/id", { expected })];
  return { path, findings, admitted: admission };
}

function unread(path: string, why: Finding): RecordFile {
  return { path, findings: [why] };
}
