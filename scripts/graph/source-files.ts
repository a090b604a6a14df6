import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The files of the repository, by their path from its root (with `/`), with their text. */
export type SourceFiles = ReadonlyMap<string, string>;

/** What is code of the product: no tests, no type tests, no benchmarks. */
export function isSource(path: string): boolean {
  return /\.tsx?$/.test(path) && !/\.(test|bench)\.tsx?$|\.test-d\.ts$/.test(path);
}

function* filesUnder(folder: string): Generator<string> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

function* workspacePaths(root: string): Generator<string> {
  for (const group of ["packages", "apps"]) {
    if (!existsSync(join(root, group))) continue;
    for (const name of readdirSync(join(root, group))) {
      const folder = join(root, group, name);
      yield join(folder, "package.json");
      yield* filesUnder(join(folder, "src"));
      yield* filesUnder(join(folder, "generate"));
    }
  }
}

/** Reads the sources and manifests of every workspace; of other files (styles, images) only the name counts. */
export function readSourceFiles(root: string): SourceFiles {
  const files = new Map<string, string>();
  for (const path of workspacePaths(root)) {
    if (!existsSync(path)) continue;
    const name = relative(root, path).split(sep).join("/");
    const wanted = isSource(name) || name.endsWith("package.json");
    files.set(name, wanted ? readFileSync(path, "utf8") : "");
  }
  return files;
}
