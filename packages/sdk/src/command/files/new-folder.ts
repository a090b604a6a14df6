import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Writes a new folder with all its files at once or not at all: it is written beside its place and gets its name when
 * everything is in it.
 *
 * @throws an error with the code `EEXIST` where there is something already, and as `node:fs` does.
 */
export function writeFolder(path: string, files: ReadonlyMap<string, string>): void {
  const place = resolve(path);
  if (existsSync(place)) throw Object.assign(new Error("EEXIST"), { code: "EEXIST" });
  const beside = join(dirname(place), `.${basename(place)}.${randomUUID()}`);
  try {
    for (const [name, text] of files) {
      const file = join(beside, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: "wx" });
    }
    renameSync(beside, place);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
