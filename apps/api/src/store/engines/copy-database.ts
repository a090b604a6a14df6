import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

/**
 * Copies the embedded store as it is at one moment into a new file that only its owner reads, while others write. The
 * file is there as a whole or not at all.
 *
 * @throws what `node:fs` and SQLite say; `EEXIST` where there is a file already.
 */
export function copyDatabase(from: string, to: string): void {
  const half = `${to}.half`;
  // Claims the name, so that nobody's file is replaced in the end.
  closeSync(openSync(to, "wx", 0o600));
  try {
    rmSync(half, { force: true });
    closeSync(openSync(half, "wx", 0o600));
    const database = new DatabaseSync(from, { readOnly: true });
    try {
      // One read transaction: it sees one moment, and keeps nobody from writing.
      database.prepare("vacuum into ?").run(half);
    } finally {
      database.close();
    }
    chmodSync(half, 0o600);
    sync(half);
    renameSync(half, to);
  } catch (error) {
    rmSync(half, { force: true });
    rmSync(to, { force: true });
    throw error;
  }
}

/** Has what was written to a file reach the disk. */
export function sync(file: string): void {
  const handle = openSync(file, "r+");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
