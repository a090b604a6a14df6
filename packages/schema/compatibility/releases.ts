import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Schema, SchemaSet } from "./json-schema.ts";
import { compareVersions } from "./version.ts";

/** The bundle of all kinds says nothing that the schemas of the kinds do not say. */
const bundle = "record.json";

/** Released versions, the newest first. */
export function releasedVersions(releases: string): string[] {
  if (!existsSync(releases)) return [];
  return readdirSync(releases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort((a, b) => compareVersions(b, a));
}

/** The schemas of the kinds in a folder that holds `json-schema/`. */
export function readSchemas(folder: string): SchemaSet {
  const schemas = join(folder, "json-schema");
  const files = readdirSync(schemas).filter((file) => file.endsWith(".json") && file !== bundle);
  return new Map(
    files.sort().map((file) => {
      const schema = JSON.parse(readFileSync(join(schemas, file), "utf8")) as Schema;
      return [file.slice(0, -".json".length), schema] as const;
    }),
  );
}

/** The files that a release keeps, by their path inside it: JSON Schemas and code lists as JSON. */
function keptFiles(folder: string): Map<string, string> {
  const groups = ["json-schema", "codelists"].filter((group) => existsSync(join(folder, group)));
  const paths = groups.flatMap((group) =>
    readdirSync(join(folder, group))
      .filter((file) => file.endsWith(".json"))
      .map((file) => `${group}/${file}`),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** What became of keeping a release. */
export type Kept =
  | { readonly outcome: "written" | "unchanged"; readonly files: number }
  | { readonly outcome: "refused"; readonly reason: string };

/**
 * Copies what was generated into `releases/<version>/`. A version that is there is never overwritten with other
 * content, and one is not kept under another number than its schemas state.
 */
export function keepRelease(version: string, generated: string, releases: string): Kept {
  const files = keptFiles(generated);
  const stated = statedVersions(files);
  if (stated.length !== 1 || stated[0] !== version) {
    return refused(`the schemas state schemaVersion ${stated.join(", ") || "nowhere"}, not ${version}`);
  }
  const folder = join(releases, version);
  if (existsSync(folder)) {
    const differing = differences(keptFiles(folder), files);
    if (differing.length === 0) return { outcome: "unchanged", files: files.size };
    return refused(`${version} is released already, with other content: ${differing.join(", ")}`);
  }
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { outcome: "written", files: files.size };
}

function refused(reason: string): Kept {
  return { outcome: "refused", reason };
}

function statedVersions(files: ReadonlyMap<string, string>): string[] {
  const kinds = [...files].filter(
    ([path]) => path.startsWith("json-schema/") && !path.endsWith(`/${bundle}`),
  );
  const versions = kinds.map(([, content]) => {
    const { properties } = JSON.parse(content) as Schema;
    // Records state the model they are written in, profiles the one they extend.
    return properties?.schemaVersion?.const ?? properties?.extends?.const;
  });
  return [...new Set(versions.map(String))];
}

function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}
