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
 * Everything below a folder but the folders that are gone into, in the order of the paths. Links are followed, but no
 * folder is gone into twice: neither in a circle nor by several ways, of which there can be more than anybody could go. Folders that are hidden (their name begins with a dot) or hold packages of programs are named and not gone
 * into, nor are those named like a file of a record.
 *
 * @throws an error of `node:fs` where the folder itself cannot be read.
 */
export function folderEntries(folder: string): FolderEntry[] {
  const entries: FolderEntry[] = [];
  const visited = new Set([realpathSync(folder)]);
  // Links after everything else, so that what is read is read where it stands.
  const links: string[] = [];
  const look = (path: string): void => {
    const entry = entryAt(join(folder, path), path, visited);
    if (entry !== undefined) entries.push(entry);
    else attempt(path, () => visit(path), entries);
  };
  const visit = (path: string): void => {
    for (const found of readdirSync(join(folder, path), { withFileTypes: true })) {
      const inner = path === "" ? found.name : `${path}/${found.name}`;
      if (found.isSymbolicLink()) links.push(inner);
      else if (found.isFile()) entries.push({ path: inner, type: "file" });
      else look(inner);
    }
  };
  visit("");
  for (let link = links.pop(); link !== undefined; link = links.pop()) look(link);
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What stands at a place; `undefined` for a folder to go into, which is then among those visited. */
function entryAt(place: string, path: string, visited: Set<string>): FolderEntry | undefined {
  try {
    const found = statSync(place);
    if (found.isFile()) return { path, type: "file" };
    if (found.isDirectory() && (isHidden(path) || nameOf(path) === "node_modules"))
      return { path, type: "folder" };
    if (!found.isDirectory() || isNamedLikeRecord(path)) return { path, type: "other" };
    const real = realpathSync(place);
    if (visited.has(real) || path.split("/").length > deepest) return { path, type: "loop" };
    visited.add(real);
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

/** What the operating system calls its reason (`EACCES`), for which every language has words. Throws what it did not say. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  return String(error.code);
}
