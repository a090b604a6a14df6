import { chmodSync, closeSync, openSync, statSync } from "node:fs";

/** What SQLite keeps beside a database. */
export const sideFiles = ["-wal", "-shm"] as const;

/**
 * Has a database file, which is made where there is none, read by its owner alone, as is what SQLite keeps beside it: it
 * holds the secret that seals cursors. To be called before the file is opened.
 */
export function keepPrivate(file: string): void {
  // SQLite gives what it makes beside a file the rights of that.
  attempt(() => closeSync(openSync(file, "wx", 0o600)));
  for (const path of [file, ...sideFiles.map((ending) => file + ending)]) {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
    if ((mode & 0o077) !== 0) attempt(() => chmodSync(path, mode & 0o700));
  }
}

/** What may not be done here is another's to do, or is said as soon as SQLite opens the file. */
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).code !== "string") throw error;
  }
}
