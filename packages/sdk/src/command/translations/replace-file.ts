import { randomUUID } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** What a file held when it was read, and what it is to hold. */
export interface FileChange {
  readonly before: Uint8Array;
  readonly text: string;
}

/**
 * Puts a text into the place of a file, at once or not at all: it is written beside it and takes its name when all of it
 * is on the disk. A link stays a link, and the file keeps who may read and write it.
 *
 * @throws an error with the code `ECHANGED` where the file no longer holds what was read, and as `node:fs` does.
 */
export function replaceFile(path: string, { before, text }: FileChange): void {
  const target = realpathSync(path);
  const { mode } = statSync(target);
  // Who may write into the folder could replace a file that is kept from being written.
  if ((mode & 0o222) === 0) throw coded("EACCES");
  accessSync(target, constants.W_OK);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    const file = openSync(beside, "wx", mode);
    try {
      fchmodSync(file, mode);
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (!readFileSync(target).equals(before)) throw coded("ECHANGED");
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function coded(code: string): Error {
  return Object.assign(new Error(code), { code });
}
