import type { Effects } from "../command.ts";

type Looking = Pick<Effects, "exists" | "namesIn">;

/** The names of what stands in a folder; undefined where the path is none that can be looked into. */
export function folderNames(path: string, { exists, namesIn }: Looking): readonly string[] | undefined {
  try {
    return exists(path) ? namesIn(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether there is a folder at a path. */
export function isFolder(path: string, effects: Looking): boolean {
  return folderNames(path, effects) !== undefined;
}
