import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CannotStart } from "../cannot-start.ts";

/** A data folder that this process alone uses. */
export interface DataFolder {
  readonly databaseFile: string;
  release(): void;
}

const busy = 5;

/**
 * Creates the folder where needed and locks it. The lock is the operating system's on `node.lock`, taken by way of
 * SQLite: it goes with the process however that ends, so none is ever left behind.
 */
export function openDataFolder(path: string): DataFolder {
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(path, { recursive: true });
    lock = new DatabaseSync(join(path, "node.lock"));
    lock.exec("begin exclusive");
  } catch (error) {
    lock?.close();
    const { errcode, message } = error as { errcode?: number; message: string };
    if (errcode === busy) {
      throw new CannotStart(
        `CIVIC_DATA: ${path} is in use by another node. Stop that node, or give this one a folder of its own.`,
      );
    }
    throw new CannotStart(`CIVIC_DATA: cannot use the folder ${path}: ${message}.`, { cause: error });
  }
  const held = lock;
  return { databaseFile: join(path, "civic.sqlite"), release: () => held.close() };
}
