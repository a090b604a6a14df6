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
import { isObject } from "../parts/json-value.ts";
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
  /** The id that it says it has, also where it is faulty: what refers to it has not lost it. */
  readonly id?: string;
  /** The record, where the door admits it. It may still stand in the wrong place: then a finding says so. */
  readonly admitted?: Admitted;
}

/** Hears of everything in a folder as it was read: the path, and the bytes or what stands there instead of them. */
export type FolderObserver = (path: string, content: Uint8Array | string) => void;

/**
 * Reads a folder of records. Every file below it is read or named with the reason why not; only `README.md`,
 * `ledger.json` in the folder of a State, and signatures (`.jws`) beside records and in the folder itself, are passed over in silence. Files are in the order of their paths.
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
  return [...recordFiles(folder)];
}

/**
 * The same one file after the other, each read when it is asked for, so that a folder may be larger than the memory.
 * An observer hears of what was read, also of what is no record.
 */
export function* recordFiles(
  folder: string,
  onRead: FolderObserver = () => undefined,
): Generator<RecordFile> {
  const entries = entriesOf(folder);
  const paths = new Set(entries.map(({ path }) => path));
  for (const entry of entries) yield readEntry(entry, { folder, paths, onRead });
}

/** Reads the bytes of a folder alone: tells an observer what {@link recordFiles} would, and looks into nothing. */
export function observeFolder(folder: string, onRead: FolderObserver): void {
  const entries = entriesOf(folder);
  const paths = new Set(entries.map(({ path }) => path));
  for (const entry of entries) {
    const why = whyNot(entry, paths);
    if (why === undefined) readContent(folder, entry.path, onRead);
    else onRead(entry.path, why.code);
  }
}

function entriesOf(folder: string): FolderEntry[] {
  return folderEntries(folder).filter(({ path }) => !isCompanion(path));
}

/** What stands beside the records of a State or of the whole folder and is none; signatures, and statements on keys. */
function isCompanion(path: string): boolean {
  const [first, second, ...rest] = path.split("/");
  if (path.endsWith(".jws")) return rest.length === 1 || second === undefined;
  return rest.length === 0 && (first === "README.md" || second === "README.md" || second === "ledger.json");
}

interface Reading {
  readonly folder: string;
  /** Everything in the folder. */
  readonly paths: ReadonlySet<string>;
  readonly onRead: FolderObserver;
}

function readEntry(entry: FolderEntry, { folder, paths, onRead }: Reading): RecordFile {
  const why = whyNot(entry, paths);
  if (why === undefined) return readFile(folder, entry.path, onRead);
  onRead(entry.path, why.code);
  return unread(entry.path, why);
}

/** Why something in the folder is not read; `undefined` for a file that is. */
function whyNot({ path, type, reason = "" }: FolderEntry, paths: ReadonlySet<string>): Finding | undefined {
  const name = nameOf(path);
  if (type === "folder") return finding("folder-passed-over", "", { name }, "warning");
  if (isHidden(path)) return finding("file-passed-over", "", { name }, "warning");
  if (type === "unreadable") return finding("file-unreadable", "", { reason });
  if (type !== "file") return finding("file-not-regular", "", {});
  return lookAlike(path, paths) ?? placeFinding(path, name);
}

/** Endings that editors and desktops make of `.json`; those of copies that are kept aside are no slip. */
const almostJson = /\.(?:jsonc|json5|jsn|json[ _]|json\.(?:txt|json|js|rtf|docx?))$/i;

/** A file in the place of a record that was meant to be one: it is not passed over, unless the record is there as well. */
function lookAlike(path: string, paths: ReadonlySet<string>): Finding | undefined {
  const [, kind = "", name = "", ...deeper] = path.split("/");
  if (!isRecordKind(kind) || deeper.length > 0 || !almostJson.test(name)) return undefined;
  const expected = name.replace(almostJson, ".json");
  if (paths.has(path.slice(0, -name.length) + expected)) return undefined;
  return finding("file-wrong-name", "", { expected });
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

/** The bytes of a file, or why there are none. */
function readContent(folder: string, path: string, onRead: FolderObserver): Uint8Array | Finding {
  const content = contentOf(folder, path);
  onRead(path, content instanceof Uint8Array ? content : content.code);
  return content;
}

/** Most files fit: one place for all of them, since each is done with before the next is read. */
const room = new Uint8Array(64 * 1024);

function contentOf(folder: string, path: string): Uint8Array | Finding {
  try {
    const read = readBytes(join(folder, path), documentLimit, room);
    if (read.type === "bytes") return read.bytes;
    return read.type === "too-large" ? tooLarge : finding("file-not-regular", "", {});
  } catch (error) {
    return finding("file-unreadable", "", { reason: reasonOf(error) });
  }
}

function readFile(folder: string, path: string, onRead: FolderObserver): RecordFile {
  const content = readContent(folder, path, onRead);
  if (!(content instanceof Uint8Array)) return unread(path, content);
  const admission = admit(content);
  if (!admission.admitted) return { path, findings: admission.findings, ...idIn(admission.document) };
  const { jurisdiction, kind, id } = admission.view;
  const expected = `${jurisdiction}/${kind}/${id.split("/")[2]}.json`;
  const findings =
    path === expected
      ? admission.findings
      : [...admission.findings, finding("file-name-mismatch", "/id", { expected })];
  return { path, findings, id, admitted: admission };
}

/** Characters of the longest id. */
const longestId = 140;

function idIn(document: unknown): Pick<RecordFile, "id"> {
  const id = isObject(document) ? document.id : undefined;
  return typeof id === "string" && id.length <= longestId ? { id } : {};
}

function unread(path: string, why: Finding): RecordFile {
  return { path, findings: [why] };
}
