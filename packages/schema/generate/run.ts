import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { codelistFiles } from "./codelists.ts";
import { endpointFiles } from "./endpoints.ts";
import { factTables } from "./fact-tables.ts";
import { fieldFiles } from "./fields.ts";
import { typesFile } from "./model-types.ts";
import { openapi } from "./openapi/openapi.ts";
import { publishedSchemas } from "./published-schema.ts";
import { shippedReference } from "./reference/shipped.ts";
import { referenceFiles } from "./reference.ts";
import { releasedFolder, releasedStructures } from "./released-structures.ts";
import { skosFiles } from "./skos.ts";
import { structureFiles } from "./structure-files.ts";
import { widerCodeFiles } from "./wider-codes.ts";

interface Target {
  readonly folder: string;
  /** Whether it also holds what is not generated. */
  readonly shared?: boolean;
  /** Pages in it that are made by others, from what this package does not know. */
  readonly others?: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

// Writes generated/, docs/reference/ and the structures of released models from the sources; with --check only compares, and fails on any difference.
const reference = await referenceFiles();
const targets: readonly Target[] = [
  { folder: resolve(import.meta.dirname, "../generated"), files: await generate() },
  {
    folder: resolve(import.meta.dirname, "../../../docs/reference"),
    files: reference,
    others: ["conformance.md"],
  },
  { folder: releasedFolder, files: releasedStructures(), shared: true },
];

if (process.argv.includes("--check")) {
  const drifted = targets.flatMap(drift);
  for (const line of drifted) console.error(line);
  const count = targets.reduce((sum, { files }) => sum + files.size, 0);
  console.log(`${count} generated files, ${drifted.length} differ`);
  if (drifted.length > 0) {
    console.error("Run `npm run generate` and commit the result.");
    process.exitCode = 1;
  }
} else {
  const before = targets.flatMap(drift);
  for (const target of targets) write(target);
  // Examples of pages are found by the structure that was there before: where it changed, once more by the new one.
  if (before.some((line) => line.endsWith(join("structure", "model.ts"))))
    execFileSync(process.execPath, [import.meta.filename], { stdio: "inherit" });
}

function write({ folder, files, shared, others = [] }: Target): void {
  const kept = others
    .filter((path) => existsSync(join(folder, path)))
    .map((path) => [path, readFileSync(join(folder, path))] as const);
  if (!shared) rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  for (const [path, bytes] of kept) writeFileSync(join(folder, path), bytes);
  console.log(`${files.size} files written to ${relative(process.cwd(), folder)}`);
}

async function generate(): Promise<Map<string, string>> {
  const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
  const out = new Map([
    ...codelistFiles(),
    ...skosFiles(),
    ...structureFiles(),
    ...widerCodeFiles(),
    ...endpointFiles(),
    ...fieldFiles(),
    ...shippedReference(reference),
  ]);
  // Lists of codes stand deep: with two spaces a level, a sixth of the files would be spaces alone.
  for (const [name, schema] of publishedSchemas())
    out.set(`json-schema/${name}.json`, `${JSON.stringify(schema, undefined, 1)}\n`);
  out.set("structure/facts.ts", factTables());
  out.set("types/model.ts", await typesFile());
  out.set("openapi.json", json(openapi()));
  return out;
}

function drift({ folder, files, shared, others = [] }: Target): string[] {
  const present = new Set(
    shared
      ? [...files.keys()].filter((path) => existsSync(join(folder, path)))
      : existsSync(folder)
        ? filesIn(folder)
        : [],
  );
  const at = (path: string) => relative(process.cwd(), join(folder, path));
  const surplus = [...present]
    .filter((path) => !files.has(path) && !others.includes(path))
    .map((path) => `not generated any more: ${at(path)}`);
  const changed = [...files].flatMap(([path, content]) => {
    if (!present.has(path)) return [`missing: ${at(path)}`];
    return readFileSync(join(folder, path), "utf8") === content ? [] : [`differs: ${at(path)}`];
  });
  return [...surplus, ...changed];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
