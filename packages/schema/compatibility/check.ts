import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readChangesets } from "@changesets/read";
import { type Assessment, assess } from "./assess.ts";
import { readDocuments } from "./documents.ts";
import { readSchemas, releasedVersions } from "./releases.ts";
import { report } from "./report.ts";
import { pendingBump } from "./version.ts";

// Compares the generated JSON Schemas with the last released ones. Ends with 1 when the changesets claim less than
// the change asks for, with 2 when it cannot tell. --json for machines, --all for patch-level differences too,
// --documents <folder> (repeatable) for documents elsewhere than in data/ and conformance/valid/.
const packageName = "@civic/schema";

try {
  process.exitCode = await check();
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 2;
}

async function check(): Promise<number> {
  const { values: options } = parseArgs({
    options: {
      json: { type: "boolean", default: false },
      all: { type: "boolean", default: false },
      documents: { type: "string", multiple: true },
      repository: { type: "string", default: resolve(import.meta.dirname, "../../..") },
    },
  });
  const root = resolve(options.repository);
  const folders = options.documents ?? [join(root, "data"), join(root, "conformance/valid")];
  const assessment = await assessRepository(root, folders);
  if (assessment === undefined) process.stdout.write("Nothing is released yet: nothing to compare with.\n");
  else if (options.json) process.stdout.write(`${JSON.stringify(assessment, undefined, 2)}\n`);
  else process.stdout.write(report(assessment, options));
  return assessment?.sufficient === false ? 1 : 0;
}

async function assessRepository(root: string, folders: readonly string[]): Promise<Assessment | undefined> {
  const schemaPackage = join(root, "packages/schema");
  const [version] = releasedVersions(join(schemaPackage, "released"));
  if (version === undefined) return undefined;
  const manifest = JSON.parse(readFileSync(join(schemaPackage, "package.json"), "utf8")) as {
    version: string;
  };
  const changesets = await readChangesets(root);
  const releases = changesets.flatMap((changeset) => changeset.releases);
  return assess({
    released: { version, schemas: readSchemas(join(schemaPackage, "released", version)) },
    current: readSchemas(join(schemaPackage, "generated")),
    documents: readDocuments(folders).map((file) => ({ ...file, path: relative(root, file.path) })),
    packageVersion: manifest.version,
    pending: pendingBump(releases.filter(({ name }) => name === packageName).map(({ type }) => type)),
  });
}
