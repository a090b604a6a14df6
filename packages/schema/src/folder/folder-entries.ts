import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

/** Something in a folder of records. */
export interface FolderEntry {
  /** Relative to the folder, with `/` on every platform. */
  readonly path: string;
  readonly type: "file" | "folder" | "other" | "loop" | "unreadable";
  /** Why it is unreadable. */
  readonly reason?: string;
}

/** Folders inside folders beyond any that holds records are not gone into. */
const deepest = 8;

/**
 * Everything below a folder but the folders that are gone into, in the order of the paths. Links are followed, but never
 * in a circle. Folders that are hidden (their name begins with a dot) or hold packages of programs are named and not gone
 * into, nor are those named like a file of a record.
 *
 * @throws an error of `node:fs` where the folder itself cannot be read.
 */
export function folderEntries(folder: string): FolderEntry[] {
  const entries: FolderEntry[] = [];
  const visit = (path: string, around: readonly string[]): void => {
    const place = join(folder, path);
    const here = [...around, realpathSync(place)];
    for (const name of readdirSync(place, "utf8")) {
      const inner = path === "" ? name : `${path}/${name}`;
      const entry = entryAt(join(folder, inner), inner, here);
      if (entry !== undefined) entries.push(entry);
      else attempt(inner, () => visit(inner, here), entries);
    }
  };
  visit("", []);
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What stands at a place; `undefined` for a folder to go into. */
function entryAt(place: string, path: string, around: readonly string[]): FolderEntry | undefined {
  try {
    const found = statSync(place);
    if (found.isFile()) return { path, type: "file" };
    if (found.isDirectory() && (isHidden(path) || nameOf(path) === "node_modules"))
      return { path, type: "folder" };
    if (!found.isDirectory() || isNamedLikeRecord(path)) return { path, type: "other" };
    if (around.includes(realpathSync(place)) || around.length > deepest) return { path, type: "loop" };
    return undefined;
  } catch (error) {
    // A link that leads nowhere, or round and round.
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ELOOP") return { path, type: "loop" };
    return { path, type: "unreadable", reason: reasonOf(error) };
  }
}

function attempt(path: string, visit: () => void, entries: FolderEntry[]): void {
  try {
    visit();
  } catch (error) {
    entries.push({ path, type: "unreadable", reason: reasonOf(error) });
  }
}

/** Whether a name begins with a dot, as those of version control and of desktops do. */
export function isHidden(path: string): boolean {
  return nameOf(path).startsWith(".");
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.split("/").at(-1) ?? "";
}

/** Whether a name ends in `.json`, whatever its case. */
export function isNamedLikeRecord(path: string): boolean {
  return path.toLowerCase().endsWith(".json");
}

/** What the operating system says, without the path. Throws what it did not say. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  return error.message.split(",")[0] ?? error.message;
}
