import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CannotStart, noRoom } from "../../cannot-start.ts";
import { isOfNode, sizeOf } from "./database-file.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";

/** A node runs over the data folder. */
export class FolderInUse extends CannotStart {}

/** A data folder that this process alone uses. */
export interface DataFolder {
  readonly databaseFile: string;
  /** Remembers that the folder holds a store from now on, so that one which is lost is missed. */
  keep(): void;
  release(): void;
}

const busy = 5;

/** What a folder says of its store: that it is being made, or that it was there. */
type Mark = "beginning" | "there";

/**
 * Creates the folder where needed and locks it. The lock is the operating system's on `node.lock`, taken by way of
 * SQLite: it goes with the process however that ends, so none is ever left behind.
 *
 * @throws {CannotStart} where the folder is in use, cannot be used, or has lost its store.
 */
export function openDataFolder(path: string): DataFolder {
  const lock = lockFolder(path);
  const databaseFile = join(path, "civic.sqlite");
  try {
    const size = sizeOf(databaseFile) ?? 0;
    if (size === 0) beginStore(path, databaseFile);
    else if (!isOfNode(databaseFile)) {
      throw new CannotStart(
        `CIVIC_DATA: ${databaseFile} is the database of another program. Give this node a folder of its own.`,
      );
    }
  } catch (error) {
    lock.close();
    throw error;
  }
  return { databaseFile, keep: () => rememberStore(path), release: () => lock.close() };
}

/**
 * Locks a folder, which is made where there is none, until the lock is closed.
 *
 * @throws {FolderInUse} where a node runs over it.
 * @throws {CannotStart} where it cannot be used.
 */
export function lockFolder(path: string): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(path, { recursive: true });
    lock = new DatabaseSync(join(path, "node.lock"));
    lock.exec("begin exclusive");
    return lock;
  } catch (error) {
    lock?.close();
    const { errcode, message } = error as { errcode?: number; message: string };
    if (errcode === busy) {
      throw new FolderInUse(
        `CIVIC_DATA: ${path} is in use by another node. Stop that node, or give this one a folder of its own.`,
      );
    }
    const help = sqliteDialect.isFull(error) ? ` ${noRoom}` : "";
    throw new CannotStart(`CIVIC_DATA: cannot use the folder ${path}: ${message}.${help}`, { cause: error });
  }
}

/** An empty store is begun only where there never was another: one that is lost would be missed by nobody. */
function beginStore(path: string, databaseFile: string): void {
  const mark = readMark(path);
  if (mark === "beginning") return;
  const isThere = sizeOf(databaseFile) !== undefined;
  if (mark === undefined && !isThere) {
    writeMark(path, "beginning");
    return;
  }
  const remove = mark === undefined ? databaseFile : markFile(path);
  throw new CannotStart(
    `CIVIC_DATA: ${databaseFile} ${isThere ? "is empty" : "is gone"}, though the folder has held a store. ` +
      `Put a backup of the file in its place; or, to begin anew without its records, remove ${remove}.`,
  );
}

/** Remembers that a folder holds a store from now on, so that one which is lost is missed. */
export function rememberStore(path: string): void {
  writeMark(path, "there");
}

function markFile(path: string): string {
  return join(path, "civic.json");
}

function readMark(path: string): Mark | undefined {
  if (sizeOf(markFile(path)) === undefined) return undefined;
  // Whatever else it says, a mark was made.
  return readFileSync(markFile(path), "utf8").includes('"beginning"') ? "beginning" : "there";
}

function writeMark(path: string, store: Mark): void {
  const file = markFile(path);
  if (readMark(path) === store) return;
  // At once or not at all.
  writeFileSync(`${file}.new`, `${JSON.stringify({ store })}\n`, { flush: true });
  renameSync(`${file}.new`, file);
}
