import type { Finding, ImportGraph } from "./import-graph.ts";

const attics = new Set(["utils", "helpers", "common", "misc", "shared", "types"]);
const longest = 300;

/** Pure data, one list or one language a file: their length is the length of the list. */
const dataOnly = ["packages/schema/src/codelists/", "packages/schema/src/labels/"];

function atticIn(path: string): string | undefined {
  return path
    .split("/")
    .slice(2)
    .map((part) => part.split(".")[0] ?? "")
    .find((name) => attics.has(name));
}

function lengthOf(text: string): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

/** Names that say nothing, files that hold too much, default exports. */
export function fileShapeFindings({ files, modules }: ImportGraph): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [path, { hasDefaultExport }] of modules) {
    const attic = atticIn(path);
    if (attic !== undefined) {
      findings.push({ rule: "name", message: `${path}: "${attic}" says nothing; name what is inside` });
    }
    const lines = lengthOf(files.get(path) ?? "");
    if (lines > longest && !dataOnly.some((folder) => path.startsWith(folder))) {
      const exempt = `only the data of ${dataOnly.join(" and ")} may be longer`;
      findings.push({ rule: "length", message: `${path} has ${lines} lines, ${longest} at most; ${exempt}` });
    }
    if (hasDefaultExport) {
      findings.push({ rule: "default export", message: `${path} has a default export; give it a name` });
    }
  }
  return findings;
}
