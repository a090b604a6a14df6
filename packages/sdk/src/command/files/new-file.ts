import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file at once or not at all, and the folders it needs: it is written beside its place and gets its name when all
 * of it is on the disk.
 *
 * @throws an error with the code `EEXIST` where there is one already, and as `node:fs` does.
 */
export function writeNew(path: string, text: string): void {
  write(path, text, { file: 0o666, folder: 0o777 });
}

/**
 * Writes files as {@link writeNew} does, all of them or none: where one cannot be written, those before it are taken away again.
 *
 * @throws an error with the code `EEXIST` where one of them is there already, and as `node:fs` does.
 */
export function writeAllNew(files: readonly { readonly path: string; readonly text: string }[]): void {
  if (files.some(({ path }) => existsSync(path))) throw exists();
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      writeNew(path, text);
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
}

/** Writes a file as {@link writeNew} does that nobody but its owner may read, in a folder that nobody else may look into where it is made. */
export function writePrivate(path: string, text: string): void {
  write(path, text, { file: 0o600, folder: 0o700 });
}

/** Has something written beside a place, and then gives it the name; what was begun and not ended is removed. */
export async function writtenWhole(
  path: string,
  writeBeside: (beside: string) => Promise<void>,
): Promise<void> {
  // Said before the work rather than after it.
  if (existsSync(path)) throw exists();
  const beside = besideOf(path);
  try {
    await writeBeside(beside);
    name(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** The names of what stands in a folder; none where there is no such folder. */
export function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function write(path: string, text: string, mode: { readonly file: number; readonly folder: number }): void {
  mkdirSync(dirname(path), { recursive: true, mode: mode.folder });
  const beside = besideOf(path);
  try {
    const file = openSync(beside, "wx", mode.file);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    name(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}`);
}

/** What a file system says that knows no second name for a file, as that of many memory sticks. */
const noLinks = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

function name(beside: string, path: string): void {
  try {
    linkSync(beside, path);
  } catch (error) {
    if (!noLinks.has(String((error as NodeJS.ErrnoException).code))) throw error;
    if (existsSync(path)) throw exists();
    renameSync(beside, path);
  }
}

function exists(): Error {
  return Object.assign(new Error("EEXIST"), { code: "EEXIST" });
}
