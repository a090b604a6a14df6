import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { schemaVersion } from "@civic/schema";
import { type FolderObserver, observeFolder } from "@civic/schema/folder";

/** A digest of a folder that grows while the folder is read. */
export interface FolderMark {
  readonly observe: FolderObserver;
  /** Stands for every path and byte that was observed, and for the rules that they are judged by. */
  value(): string;
}

/** Begins a mark. Lengths stand before what they are of, so that no two folders give the same bytes. */
export function folderMark(): FolderMark {
  const digest = createHash("sha256").update(rules());
  return {
    observe(path, content) {
      const kind = typeof content === "string" ? "why" : "bytes";
      digest.update(`${path.length} ${path} ${kind} ${content.length}\n`);
      digest.update(content);
    },
    value: () => digest.digest("hex"),
  };
}

/**
 * The mark of a folder as it stands, by reading it alone.
 *
 * @throws an error of `node:fs` where the folder itself cannot be read.
 */
export function markOf(folder: string): string {
  const mark = folderMark();
  observeFolder(folder, mark.observe);
  return mark.value();
}

/** The version of the rules. A build of the package names its parts by their content, so its entry stands for all. */
function rules(): string {
  const entry = readFileSync(fileURLToPath(import.meta.resolve("@civic/schema")), "utf8");
  return `${schemaVersion}\n${entry}\n`;
}
