import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type RecordKind, recordKinds } from "../src/records/record.ts";
import { codelistFiles } from "./codelists.ts";
import { bundledSchema, kindSchema } from "./json-schema.ts";
import { openapi } from "./openapi.ts";
import { recordTypes } from "./record-types.ts";

// Writes generated/ from the sources; with --check only compares, and fails on any difference.
const target = resolve(import.meta.dirname, "../generated");
const files = await generate();

if (process.argv.includes("--check")) {
  const drifted = drift(files);
  for (const line of drifted) console.error(line);
  console.log(`${files.size} generated files, ${drifted.length} differ`);
  if (drifted.length > 0) {
    console.error("Run `npm run generate` and commit the result.");
    process.exitCode = 1;
  }
} else {
  rmSync(target, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  }
  console.log(`${files.size} files written to ${relative(process.cwd(), target)}`);
}

async function generate(): Promise<Map<string, string>> {
  const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
  const out = codelistFiles();
  for (const kind of Object.keys(recordKinds) as RecordKind[])
    out.set(`json-schema/${kind}.json`, json(kindSchema(kind)));
  out.set("json-schema/record.json", json(bundledSchema()));
  const types = await recordTypes();
  out.set("types/records.d.ts", types);
  out.set("types/records.d.cts", types);
  out.set("openapi.json", json(openapi()));
  return out;
}

function drift(expected: ReadonlyMap<string, string>): string[] {
  const present = new Set(
    readdirSync(target, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(target, join(entry.parentPath, entry.name))),
  );
  const surplus = [...present]
    .filter((path) => !expected.has(path))
    .map((path) => `not generated any more: ${path}`);
  const changed = [...expected].flatMap(([path, content]) => {
    if (!present.has(path)) return [`missing: ${path}`];
    return readFileSync(join(target, path), "utf8") === content ? [] : [`differs: ${path}`];
  });
  return [...surplus, ...changed];
}
